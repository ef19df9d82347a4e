package org.dueregard.integration.check;

import org.dueregard.integration.document.PlanPart;
import org.dueregard.integration.document.RulesPart;
import org.dueregard.plan.AsAtRule;
import org.dueregard.plan.PlanStatus;
import org.jspecify.annotations.Nullable;

/** What a plan says of itself must not contradict itself. */
final class PlanCheck {

    private final Findings findings;

    PlanCheck(Findings findings) {
        this.findings = findings;
    }

    void check(DocumentWalk walk) {
        PlanPart plan = walk.plan().item();
        String next = plan.supersededBy();
        if (next != null && plan.status() != null && plan.status() != PlanStatus.SUPERSEDED) {
            findings.error(
                    "/plan/supersededBy",
                    "contradiction",
                    "there is a later plan, but the status is %s and not SUPERSEDED".formatted(plan.status()));
        }
        if (next != null && next.equals(plan.ref())) {
            findings.error("/plan/supersededBy", "chain", "a plan cannot supersede itself");
        }
        if (plan.asAt() != null
                && plan.asAt().rule() == AsAtRule.POSITION
                && plan.asAt().position() == null) {
            findings.error("/plan/asAt/position", "missing", "is missing: POSITION needs the date of the position");
        }
        RulesPart rules = plan.rules();
        if (rules != null) {
            share(rules.redShare(), "/plan/rules/redShare");
            share(rules.amberShare(), "/plan/rules/amberShare");
        }
    }

    private void share(@Nullable String share, String pointer) {
        if (share == null) {
            return;
        }
        Fraction fraction = Fraction.of(share);
        if (fraction.numerator() > fraction.denominator()) {
            findings.error(pointer, "out-of-range", "a share is at most the whole, such as 1/4, and not " + share);
        }
    }
}
