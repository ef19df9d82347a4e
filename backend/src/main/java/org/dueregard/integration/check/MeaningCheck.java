package org.dueregard.integration.check;

import org.dueregard.integration.document.PlanDocument;
import org.dueregard.integration.report.Problems;

/** All checks of what a document means. */
public final class MeaningCheck {

    private MeaningCheck() {}

    /**
     * Judges a document.
     *
     * @param keepUnreadable whether due dates that cannot be read are kept as texts
     */
    public static void check(String file, PlanDocument document, boolean keepUnreadable, Problems problems) {
        if (document.plan() == null) {
            return;
        }
        Findings findings = new Findings(file, problems);
        DocumentWalk walk = DocumentWalk.of(document.plan());
        new PlanCheck(findings).check(walk);
        new ReferenceCheck(findings, new PlanNames(walk, findings)).check(walk);
        new CorrectionCheck(findings).check(walk);
        new DateCheck(findings, keepUnreadable).check(walk);
        new UpdateCheck(findings).check(walk);
        new MeasureCheck(findings).check(walk);
    }
}
