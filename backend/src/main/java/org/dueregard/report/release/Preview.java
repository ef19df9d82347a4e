package org.dueregard.report.release;

import org.dueregard.report.text.ReportText;

/** Shows a report that is still being written as it would be printed today. */
public interface Preview {

    /** A whole HTML document of the report without its appendices, figures filled in; nothing is stored. */
    String html(ReportText text);
}
