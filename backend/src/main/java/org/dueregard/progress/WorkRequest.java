package org.dueregard.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.plan.PublishedPlans;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.query.QueryReader;
import org.jspecify.annotations.Nullable;

/** What requests of the workspace share: which plan they speak of. */
@ApplicationScoped
class WorkRequest {

    static final Pattern REF = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.\\-]{0,39}");
    static final String REF_IN_WORDS = "a reference of up to 40 letters, digits, dots and hyphens";

    private final PublishedPlans plans;

    WorkRequest(PublishedPlans plans) {
        this.plans = plans;
    }

    /** The plan that the parameter {@code plan} names, the one in force without it; ends the request when it is wrong. */
    PublishedPlan plan(QueryReader query) {
        @Nullable String ref = query.matching("plan", REF, REF_IN_WORDS);
        if (ref == null && query.isGiven("plan")) {
            query.done();
        }
        return plans.require(ref == null ? "current" : ref);
    }

    /** The plan of a request that has no other parameter. */
    PublishedPlan onlyPlan(QueryReader query) {
        PublishedPlan plan = plan(query);
        query.done();
        return plan;
    }

    /** A reference from the path; one that cannot exist is not found. */
    static String ref(String given, String what) {
        if (!REF.matcher(given).matches()) {
            throw ProblemException.notFound("There is no " + what + " with that reference");
        }
        return given;
    }
}
