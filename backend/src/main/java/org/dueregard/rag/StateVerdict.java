package org.dueregard.rag;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Judges what is either so or not: yes or no, a document, a milestone. Only a date can be slightly missed. */
final class StateVerdict {

    private StateVerdict() {}

    static MeasureVerdict rate(
            MeasureFacts measure,
            boolean isSo,
            @Nullable LocalDate on,
            @Nullable LocalDate dueOn,
            PlanRules rules,
            LocalDate asAt) {
        return switch (measure.type()) {
            case DOCUMENT -> document(isSo);
            case MILESTONE -> milestone(isSo, on, dueOn, rules, asAt);
            default -> yesOrNo(measure.target(), isSo);
        };
    }

    /** The target of a document is that it exists. */
    private static MeasureVerdict document(boolean exists) {
        return exists
                ? new MeasureVerdict(MeasureRating.GREEN, "The document exists: target met")
                : new MeasureVerdict(MeasureRating.RED, "The document does not exist: target not achieved");
    }

    private static MeasureVerdict yesOrNo(@Nullable BigDecimal target, boolean yes) {
        if (target == null) {
            return MeasureVerdict.dataOnly((yes ? "Yes" : "No") + ", with no target to compare with");
        }
        boolean wanted = target.signum() != 0;
        String comparison = (yes ? "Yes" : "No") + " against a target of " + (wanted ? "yes" : "no");
        return yes == wanted
                ? new MeasureVerdict(MeasureRating.GREEN, comparison + ": target met")
                : new MeasureVerdict(MeasureRating.RED, comparison + ": target not achieved");
    }

    /** A milestone is judged as an action is: late is amber up to the plan's threshold of lateness, then red. */
    private static MeasureVerdict milestone(
            boolean reached, @Nullable LocalDate on, @Nullable LocalDate dueOn, PlanRules rules, LocalDate asAt) {
        if (dueOn == null) {
            return reached
                    ? new MeasureVerdict(MeasureRating.GREEN, reachedOn(on) + ": target met")
                    : MeasureVerdict.dataOnly("Not reached, with no date to reach it by");
        }
        String due = Phrases.date(dueOn);
        if (reached && (on == null || !on.isAfter(dueOn))) {
            return new MeasureVerdict(MeasureRating.GREEN, reachedOn(on) + ", due by " + due + ": target met");
        }
        if (!reached && !asAt.isAfter(dueOn)) {
            return new MeasureVerdict(MeasureRating.NOT_DUE, "Not reached, due by " + due);
        }
        LocalDate counted = reached && on != null ? on : asAt;
        boolean slightly = !counted.isAfter(Phrases.plusMonths(dueOn, rules.latenessMonths()));
        String comparison = (reached ? reachedOn(on) : "Not reached") + ", due by " + due;
        return slightly
                ? new MeasureVerdict(
                        MeasureRating.AMBER,
                        comparison + ": target slightly missed (within " + Phrases.months(rules.latenessMonths()) + ")")
                : new MeasureVerdict(MeasureRating.RED, comparison + ": target not achieved");
    }

    private static String reachedOn(@Nullable LocalDate on) {
        return on == null ? "Reached" : "Reached on " + Phrases.date(on);
    }
}
