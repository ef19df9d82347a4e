package org.dueregard.report.print.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.dueregard.report.print.html.HtmlWriter;
import org.dueregard.report.print.html.Style;
import org.dueregard.report.print.paper.Block;
import org.dueregard.report.print.paper.PaperHead;
import org.dueregard.report.print.paper.PaperWriter;
import org.dueregard.report.print.paper.Table;

/** Writes a document as a tagged PDF (PDF/UA-1) with its fonts inside. It holds the whole document while it lays it out. */
public final class PdfWriter implements PaperWriter {

    private static final String FAMILY = "Liberation Sans";
    private static final int PLAIN = 400;
    private static final int BOLD = 700;

    private final OutputStream output;
    private final StringWriter text = new StringWriter();
    private final HtmlWriter html;
    private PaperHead head = new PaperHead("", "", "", java.time.LocalDate.EPOCH, "");

    /**
     * A writer.
     *
     * @param output takes the bytes; it is not closed
     * @param across whether pages lie across
     */
    public PdfWriter(OutputStream output, boolean across) {
        this.output = output;
        this.html = new HtmlWriter(text, Style.paper(across));
    }

    @Override
    public void begin(PaperHead begun) {
        head = begun;
        html.begin(begun);
    }

    @Override
    public void block(Block block) {
        html.block(block);
    }

    @Override
    public void openTable(Table table) {
        html.openTable(table);
    }

    @Override
    public void row(List<List<Block>> cells) {
        html.row(cells);
    }

    @Override
    public void closeTable() {
        html.closeTable();
    }

    @Override
    public void end() {
        html.end();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withHtmlContent(text.toString(), null)
                .withProducer("Due Regard")
                .toStream(OutputStream.nullOutputStream());
        font(builder, "Regular", PLAIN, FontStyle.NORMAL);
        font(builder, "Bold", BOLD, FontStyle.NORMAL);
        font(builder, "Italic", PLAIN, FontStyle.ITALIC);
        font(builder, "BoldItalic", BOLD, FontStyle.ITALIC);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            SteadyPdf.settle(pdf, head);
            pdf.save(output);
        } catch (IOException e) {
            throw new UncheckedIOException("A PDF cannot be written", e);
        }
    }

    private static void font(PdfRendererBuilder builder, String file, int weight, FontStyle style) {
        builder.useFont(
                () -> Objects.requireNonNull(
                        PdfWriter.class.getResourceAsStream("/liberation/LiberationSans-" + file + ".ttf"), file),
                FAMILY,
                weight,
                style,
                true);
    }
}
