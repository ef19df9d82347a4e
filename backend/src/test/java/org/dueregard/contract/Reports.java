package org.dueregard.contract;

import io.quarkus.arc.Arc;
import org.dueregard.testsupport.Db;

/** Fills in a report as far as its release asks for it. */
public final class Reports {

    private Reports() {}

    /** Writes and signs everything that the check list wants. */
    public static void complete(String ref) {
        Db db = Arc.container().instance(Db.class).get();
        db.write(
                "UPDATE report SET final_decision_maker = 'Committee', lead_head = 'Head of service',"
                        + " lead_officers = '{Author}', executive_summary = 'A summary.', purpose = 'To note.',"
                        + " recommendations = '{To note}', meeting_on = '2021-10-20' WHERE ref = ?",
                ref);
        db.write(
                "UPDATE report_implication i SET text = 'None.', written_by = 'A', written_on = '2021-10-01',"
                        + " signed_by = 'A', signed_on = '2021-10-01' FROM report r"
                        + " WHERE r.id = i.report_id AND i.signed_by IS NULL AND r.ref = ?",
                ref);
    }
}
