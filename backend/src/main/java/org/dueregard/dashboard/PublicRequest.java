package org.dueregard.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.dueregard.dashboard.view.PeriodView;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.plan.PublishedPlans;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.web.Revision;
import org.dueregard.rag.PlanAsAt;

/** What public reads share: which plan they speak of, and which state of it. */
@ApplicationScoped
class PublicRequest {

    private static final Pattern REF = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.\\-]{0,39}");
    private static final String REF_IN_WORDS = "a reference of up to 40 letters, digits, dots and hyphens";

    private final PublishedPlans plans;

    PublicRequest(PublishedPlans plans) {
        this.plans = plans;
    }

    /** The plan that the parameter {@code plan} names, the one in force without it; ends the request when it is wrong. */
    PublishedPlan plan(QueryReader query) {
        String ref = query.matching("plan", REF, REF_IN_WORDS);
        if (ref == null && query.isGiven("plan")) {
            // Which codes exist depends on the plan, so nothing more can be said before it is right.
            query.done();
        }
        return plans.require(ref == null ? "current" : ref);
    }

    /** The plan of a path. */
    PublishedPlan plan(String ref) {
        return plans.require(ref(ref, "plan"));
    }

    /** The state of a plan, with what else an answer about it may show: being the current one, and being over. */
    Revision revision(PublishedPlan plan) {
        int shown = (plans.isCurrent(plan) ? 1 : 0) + (ended(plan) ? 2 : 0);
        return new Revision(4 * plan.stamp() + shown, plan.asAt());
    }

    /** Whether the period of a plan is over today. */
    boolean ended(PublishedPlan plan) {
        return plan.ended(plans.today());
    }

    /** Whether a plan is the one that {@code current} names. */
    boolean current(PublishedPlan plan) {
        return plans.isCurrent(plan);
    }

    /** Why a plan is rated as at the day it is. */
    String asAtReason(PublishedPlan plan) {
        if (plan.fixed()) {
            return "The last published position";
        }
        return PlanAsAt.of(plan.end(), plan.position(), plans.today()).sentence();
    }

    static PeriodView period(PublishedPlan plan) {
        return new PeriodView(plan.start(), plan.end(), plan.periodText());
    }

    /** A reference from the path; one that cannot exist is not found. */
    static String ref(String given, String what) {
        if (!REF.matcher(given).matches()) {
            throw notFound(given, what);
        }
        return given;
    }

    /** Nothing has that reference. */
    static ProblemException notFound(String ref, String what) {
        boolean plain = REF.matcher(ref).matches();
        return ProblemException.notFound(
                "There is no " + what + " with " + (plain ? "the reference " + ref : "that reference"));
    }
}
