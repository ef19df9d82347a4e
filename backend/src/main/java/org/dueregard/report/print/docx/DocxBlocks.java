package org.dueregard.report.print.docx;

import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.dueregard.report.print.paper.Block;
import org.dueregard.report.print.paper.Run;
import org.jspecify.annotations.Nullable;

/** Writes pieces of a document as paragraphs of Word, each with a style. */
final class DocxBlocks {

    private static final java.math.BigInteger BULLETS = java.math.BigInteger.ONE;

    private DocxBlocks() {}

    /**
     * Styles by where a piece stands.
     *
     * @param paragraph of a paragraph
     * @param numbered of one with a number
     * @param bullet of an entry of a list
     */
    record Styles(String paragraph, String numbered, String bullet) {

        static final Styles OF_TEXT = new Styles("Normal", "NumberedParagraph", "ListBullet");
        static final Styles OF_CELL = new Styles("TableText", "TableText", "TableBullet");
        static final Styles OF_ROW_HEADING = new Styles("TableRowHeading", "TableRowHeading", "TableBullet");
    }

    static void put(Block block, Styles styles, Supplier<XWPFParagraph> next) {
        switch (block) {
            case Block.Heading heading -> {
                XWPFParagraph paragraph = next.get();
                paragraph.setStyle("Heading" + heading.level());
                paragraph.createRun().setText(heading.text());
            }
            case Block.Paragraph text -> paragraph(text, styles, next.get());
            case Block.Bullets list ->
                list.items().forEach(item -> {
                    XWPFParagraph paragraph = next.get();
                    paragraph.setStyle(styles.bullet());
                    paragraph.setNumID(BULLETS);
                    runs(paragraph, item);
                });
            case Block.Status status -> {
                XWPFParagraph paragraph = next.get();
                paragraph.setStyle(styles.paragraph());
                XWPFRun run = paragraph.createRun();
                run.setBold(true);
                run.setColor(status.tone().ink());
                run.setText(status.word() + " " + status.tone().shape());
            }
        }
    }

    private static void paragraph(Block.Paragraph text, Styles styles, XWPFParagraph paragraph) {
        @Nullable String number = text.number();
        paragraph.setStyle(number == null ? styles.paragraph() : styles.numbered());
        if (number != null) {
            XWPFRun run = paragraph.createRun();
            run.setText(number);
            run.addTab();
        }
        runs(paragraph, text.runs());
    }

    private static void runs(XWPFParagraph paragraph, List<Run> runs) {
        for (Run piece : runs) {
            XWPFRun run = piece.href() == null ? paragraph.createRun() : paragraph.createHyperlinkRun(piece.href());
            if (piece.href() != null) {
                run.setStyle("Hyperlink");
            }
            if (piece.strong()) {
                run.setBold(true);
            }
            if (piece.emphasis()) {
                run.setItalic(true);
            }
            run.setText(piece.text());
        }
    }
}
