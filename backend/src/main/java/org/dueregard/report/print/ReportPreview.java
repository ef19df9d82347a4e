package org.dueregard.report.print;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.StringWriter;
import org.dueregard.plan.PublishedPlans;
import org.dueregard.report.print.html.HtmlWriter;
import org.dueregard.report.print.html.Style;
import org.dueregard.report.print.paper.PaperHead;
import org.dueregard.report.release.Preview;
import org.dueregard.report.snapshot.Freezer;
import org.dueregard.report.text.ReportText;

/** Shows a report as it would be printed, exempt parts included: whoever writes it sees all of it. */
@ApplicationScoped
class ReportPreview implements Preview {

    private final Freezer freezer;
    private final PublishedPlans plans;

    ReportPreview(Freezer freezer, PublishedPlans plans) {
        this.freezer = freezer;
        this.plans = plans;
    }

    @Override
    public String html(ReportText text) {
        StringWriter page = new StringWriter();
        PaperHead head =
                new PaperHead(text.title(), plans.require(text.planRef()).body(), text.language(), text.asAt(), "");
        new ReportPaper(head, text, freezer.figures(text)).write(new HtmlWriter(page, Style.screen()));
        return page.toString();
    }
}
