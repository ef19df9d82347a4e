package org.dueregard.progress.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.plan.PublishedPlans;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.query.QueryReader;

/** What requests about cycles share: which plan they speak of, and what a reference is. */
@ApplicationScoped
public class CycleRequest {

    private static final Pattern REF = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.\\-]{0,39}");

    private final PublishedPlans plans;

    CycleRequest(PublishedPlans plans) {
        this.plans = plans;
    }

    /** The plan that the parameter {@code plan} names, the one in force without it; ends the request when it is wrong. */
    public PublishedPlan plan(QueryReader query) {
        String ref = query.matching("plan", REF, "a reference of up to 40 letters, digits, dots and hyphens");
        query.done();
        return plans.require(ref == null ? "current" : ref);
    }

    /** A reference from the path; one that cannot exist is not found. */
    public static String ref(String given) {
        if (!REF.matcher(given).matches()) {
            throw ProblemException.notFound("There is no reporting cycle with that reference");
        }
        return given;
    }
}
