package org.dueregard.report.print;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dueregard.report.print.docx.DocxWriter;
import org.dueregard.report.print.html.HtmlWriter;
import org.dueregard.report.print.html.Style;
import org.dueregard.report.print.paper.PaperWriter;
import org.dueregard.report.print.pdf.PdfWriter;

/** The formats of documents. */
public enum Format {
    /** Word. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** Tagged PDF. */
    PDF("application/pdf"),
    /** A page for browsers. */
    HTML("text/html"),
    /** The rows of an appendix as text. */
    CSV("text/csv"),
    /** The rows of an appendix as a workbook. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** The snapshot itself. */
    JSON("application/json");

    /** Those in which a whole paper is written. */
    static final List<Format> OF_PAPERS = List.of(DOCX, PDF, HTML);

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Media type. */
    public String mediaType() {
        return mediaType;
    }

    String extension() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Writes papers in this format. */
    PaperWriter writer(OutputStream output, boolean across) {
        return switch (this) {
            case DOCX -> new DocxWriter(output, across);
            case PDF -> new PdfWriter(output, across);
            case HTML -> new HtmlWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8), Style.screen());
            case CSV, XLSX, JSON -> throw new IllegalArgumentException("No paper is written as " + this);
        };
    }
}
