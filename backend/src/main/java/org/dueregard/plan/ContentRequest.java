package org.dueregard.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.query.QueryReader;
import org.jspecify.annotations.Nullable;

/** What requests about the content of plans share: which plan they speak of, drafts included, and what a reference is. */
@ApplicationScoped
public class ContentRequest {

    private static final Pattern REF = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.\\-]{0,39}");

    private final PublishedPlans plans;

    ContentRequest(PublishedPlans plans) {
        this.plans = plans;
    }

    /** Reference of the plan that the parameter {@code plan} names, the one in force without it. */
    public String plan(QueryReader query) {
        @Nullable String ref = query.matching("plan", REF, "a reference of up to 40 letters, digits, dots and hyphens");
        query.done();
        return plan(ref == null ? "current" : ref);
    }

    /** Reference of a plan of a path; {@code current} is the one in force. */
    public String plan(String ref) {
        return ref.equals("current") ? plans.require(ref).ref() : ref(ref, "plan");
    }

    /** The published plan that the parameter {@code plan} names, the one in force without it. */
    public PublishedPlan published(QueryReader query) {
        return plans.require(plan(query));
    }

    /** A reference from the path; one that cannot exist is not found. */
    public static String ref(String given, String what) {
        if (!REF.matcher(given).matches()) {
            throw ProblemException.notFound("There is no " + what + " with that reference");
        }
        return given;
    }
}
