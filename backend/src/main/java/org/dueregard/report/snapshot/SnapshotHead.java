package org.dueregard.report.snapshot;

import java.util.List;
import org.dueregard.report.release.FigureValue;
import org.dueregard.report.text.ReportText;

/**
 * A snapshot without its actions, which come before it in the document and are read one by one.
 *
 * @param format name and version of this format
 * @param exempt whether it holds the exempt parts, and nothing but them
 * @param organisation the council
 * @param report what the report says
 * @param plan the plan it reports on
 * @param layouts the layouts of the appendices it names
 * @param figures what stands in place of the figures in its texts
 * @param measures measures of the plan
 * @param consultations consultations that bear on the period of the report
 */
public record SnapshotHead(
        String format,
        boolean exempt,
        String organisation,
        ReportText report,
        PlanPart plan,
        List<AppendixLayout> layouts,
        List<FigureValue> figures,
        List<MeasurePart> measures,
        List<ConsultationPart> consultations) {

    /** The format that is written now. */
    public static final String FORMAT = "due-regard-snapshot/1";
}
