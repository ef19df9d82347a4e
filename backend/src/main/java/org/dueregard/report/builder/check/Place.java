package org.dueregard.report.builder.check;

import java.util.ArrayList;
import java.util.List;
import org.dueregard.report.text.ReportSection;
import org.dueregard.report.text.ReportText;

/**
 * A text in a report and where it stands.
 *
 * @param name as people call it, such as {@code Paragraph 2.10}
 * @param text what it says
 * @param exempt whether it is never public
 * @param pointer JSON pointer into the record of the report
 * @param anchor name of the place on the page
 */
record Place(String name, String text, boolean exempt, String pointer, String anchor) {

    /** Every text of a report, in the order in which it is read. */
    static List<Place> of(ReportText report) {
        List<Place> places = new ArrayList<>();
        places.add(field("The executive summary", report.executiveSummary(), "executiveSummary"));
        places.add(field("The purpose", report.purpose(), "purpose"));
        for (int i = 0; i < report.recommendations().size(); i++) {
            places.add(new Place(
                    "Recommendation " + (i + 1),
                    report.recommendations().get(i).text(),
                    false,
                    "/fields/recommendations/" + i,
                    "recommendation-" + (i + 1)));
        }
        for (int i = 0; i < report.sections().size(); i++) {
            add(places, report.sections().get(i), "/sections/" + i);
        }
        return List.copyOf(places);
    }

    private static void add(List<Place> places, ReportSection section, String pointer) {
        for (int i = 0; i < section.paragraphs().size(); i++) {
            ReportSection.NumberedParagraph paragraph = section.paragraphs().get(i);
            places.add(new Place(
                    "Paragraph " + paragraph.number(),
                    paragraph.text(),
                    section.exempt() || paragraph.exempt(),
                    pointer + "/paragraphs/" + i,
                    "paragraph-" + paragraph.number()));
        }
        for (int i = 0; i < section.implications().size(); i++) {
            ReportSection.Implication row = section.implications().get(i);
            places.add(new Place(
                    "The implications of " + row.issue(),
                    row.text() == null ? "" : row.text(),
                    section.exempt(),
                    pointer + "/implications/" + i,
                    "implication-" + row.key()));
        }
    }

    private static Place field(String name, String text, String field) {
        return new Place(name, text, false, "/fields/" + field, "field-" + field);
    }
}
