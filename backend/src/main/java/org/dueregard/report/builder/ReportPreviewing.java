package org.dueregard.report.builder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.dueregard.identity.Caller;
import org.dueregard.report.release.Preview;

/** Shows a report that is still being written as it would be printed. */
@ApplicationScoped
public class ReportPreviewing {

    private final ReportStore store;
    private final ReportTexts texts;
    private final Preview preview;

    ReportPreviewing(ReportStore store, ReportTexts texts, Preview preview) {
        this.store = store;
        this.texts = texts;
        this.preview = preview;
    }

    /** The report as an HTML document. */
    @Transactional
    public String html(String ref, Caller caller) {
        ReportAccess access = new ReportAccess(caller);
        return preview.html(texts.of(access.seen(store.find(ref), ref)));
    }
}
