package org.dueregard.report.builder;

import java.util.ArrayList;
import java.util.List;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.report.builder.view.AppendixFields;
import org.dueregard.report.builder.view.ReportFields;

/** What cannot be written into a report, whoever writes it and however far it is. */
final class FieldProblems {

    private FieldProblems() {}

    static void require(Stored report, ReportFields fields) {
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < fields.appendices().size(); i++) {
            AppendixFields appendix = fields.appendices().get(i);
            if ((appendix.layout() == null) == (appendix.href() == null)) {
                errors.add(FieldError.body(
                        "/appendices/" + i,
                        "one-of",
                        "An appendix is either made by a layout or stands elsewhere at an address"));
            }
        }
        for (int i = 0; i < fields.exemptSections().size(); i++) {
            String key = fields.exemptSections().get(i);
            if (report.sections().stream().noneMatch(section -> section.key().equals(key))) {
                errors.add(FieldError.body(
                        "/exemptSections/" + i, "unknown-reference", "The report has no section " + key));
            }
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalidBody(errors);
        }
    }
}
