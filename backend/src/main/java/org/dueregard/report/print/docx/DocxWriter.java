package org.dueregard.report.print.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.dueregard.report.print.paper.Block;
import org.dueregard.report.print.paper.PaperHead;
import org.dueregard.report.print.paper.PaperWriter;
import org.dueregard.report.print.paper.Table;

/**
 * Writes a document for Word: real styles and heading levels, lists as lists, tables with one header row that is repeated
 * on every page, and numbers as text, so that none of them ever changes. It holds the whole document until it ends.
 */
public final class DocxWriter implements PaperWriter {

    private final OutputStream output;
    private final DocxFrame frame;
    private final XWPFDocument word;
    private Table table = new Table("", List.of());
    private @org.jspecify.annotations.Nullable XWPFTable open;

    /**
     * A writer.
     *
     * @param output takes the bytes; it is not closed
     * @param across whether pages lie across
     */
    public DocxWriter(OutputStream output, boolean across) {
        this.output = output;
        this.frame = new DocxFrame(across);
        this.word = frame.document();
    }

    @Override
    public void begin(PaperHead head) {
        frame.describe(head);
    }

    @Override
    public void block(Block block) {
        DocxBlocks.put(block, DocxBlocks.Styles.OF_TEXT, word::createParagraph);
    }

    @Override
    public void openTable(Table opened) {
        table = opened;
        XWPFParagraph caption = word.createParagraph();
        caption.setStyle("Caption");
        caption.createRun().setText(opened.caption());
        XWPFTable made = word.createTable(1, opened.columns().size());
        frame.lay(made, opened);
        XWPFTableRow header = made.getRow(0);
        header.setRepeatHeader(true);
        for (int i = 0; i < opened.columns().size(); i++) {
            XWPFParagraph paragraph = header.getCell(i).getParagraphs().getFirst();
            paragraph.setStyle("TableHeading");
            paragraph.createRun().setText(opened.columns().get(i).heading());
            header.getCell(i).setColor("F3F2F1");
        }
        open = made;
    }

    @Override
    public void row(List<List<Block>> cells) {
        XWPFTable current = java.util.Objects.requireNonNull(open);
        XWPFTableRow row = current.createRow();
        for (int i = 0; i < cells.size(); i++) {
            fill(row.getCell(i), cells.get(i), table.columns().get(i).header());
        }
        frame.widen(row, table);
    }

    private static void fill(XWPFTableCell cell, List<Block> blocks, boolean header) {
        XWPFParagraph first = cell.getParagraphs().getFirst();
        boolean[] used = {false};
        DocxBlocks.Styles styles = header ? DocxBlocks.Styles.OF_ROW_HEADING : DocxBlocks.Styles.OF_CELL;
        blocks.forEach(block -> DocxBlocks.put(block, styles, () -> {
            XWPFParagraph paragraph = used[0] ? cell.addParagraph() : first;
            used[0] = true;
            return paragraph;
        }));
        if (!used[0]) {
            first.setStyle(styles.paragraph());
        }
    }

    @Override
    public void closeTable() {
        open = null;
        word.createParagraph().setStyle("AfterTable");
    }

    @Override
    public void end() {
        try (XWPFDocument closing = word) {
            frame.finish();
            closing.write(output);
        } catch (IOException e) {
            throw new UncheckedIOException("A Word file cannot be written", e);
        }
    }
}
