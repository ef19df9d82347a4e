package org.dueregard.report.print.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Objects;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlException;
import org.dueregard.report.print.paper.PaperHead;
import org.dueregard.report.print.paper.Table;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** A Word document round its content: styles, page, footer and properties. Lengths are in twentieths of a point. */
final class DocxFrame {

    private static final int SHORT_SIDE = 11906;
    private static final int LONG_SIDE = 16838;
    private static final int MARGIN = 1020;
    private static final int WHOLE = 100;

    private final XWPFDocument document = new XWPFDocument();
    private final boolean across;

    DocxFrame(boolean across) {
        this.across = across;
        try (InputStream styles = resource("styles.xml");
                InputStream numbering = resource("numbering.xml")) {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(styles).getStyles());
            document.createNumbering()
                    .setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException("The styles are not those of a Word document", e);
        }
    }

    XWPFDocument document() {
        return document;
    }

    void describe(PaperHead head) {
        POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
        core.setTitle(head.title());
        core.setCreator(head.author());
        try {
            core.getUnderlyingProperties().setLanguageProperty(head.language());
            core.getUnderlyingProperties().setCreatedProperty(head.date() + "T00:00:00Z");
            core.getUnderlyingProperties().setModifiedProperty(head.date() + "T00:00:00Z");
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("A day that Word does not know", e);
        }
    }

    /** Gives a table its style, width and what is read out of it. */
    void lay(XWPFTable table, Table shape) {
        table.setStyleID("Grid");
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(textWidth());
        CTTblPr properties = table.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        properties.addNewTblCaption().setVal(shape.caption());
        properties.addNewTblDescription().setVal(shape.caption());
        if (table.getCTTbl().getTblGrid() == null) {
            table.getCTTbl().addNewTblGrid();
        }
        while (table.getCTTbl().getTblGrid().sizeOfGridColArray() > 0) {
            table.getCTTbl().getTblGrid().removeGridCol(0);
        }
        shape.columns()
                .forEach(column ->
                        table.getCTTbl().getTblGrid().addNewGridCol().setW(BigInteger.valueOf(width(column))));
        widen(table.getRow(0), shape);
    }

    /** Gives the cells of a row the widths of their columns. */
    void widen(XWPFTableRow row, Table shape) {
        for (int i = 0; i < shape.columns().size(); i++) {
            row.getCell(i).setWidthType(TableWidthType.DXA);
            row.getCell(i).setWidth(Integer.toString(width(shape.columns().get(i))));
        }
    }

    /** What comes behind the content: the page, and its number. */
    void finish() {
        XWPFParagraph footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setStyle("Footer");
        footer.createRun().setText("Page ");
        field(footer, "PAGE");
        footer.createRun().setText(" of ");
        field(footer, "NUMPAGES");
        CTSectPr section = document.getDocument().getBody().isSetSectPr()
                ? document.getDocument().getBody().getSectPr()
                : document.getDocument().getBody().addNewSectPr();
        CTPageSz page = section.addNewPgSz();
        page.setW(BigInteger.valueOf(across ? LONG_SIDE : SHORT_SIDE));
        page.setH(BigInteger.valueOf(across ? SHORT_SIDE : LONG_SIDE));
        page.setOrient(across ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(BigInteger.valueOf(MARGIN));
        margin.setBottom(BigInteger.valueOf(MARGIN));
        margin.setLeft(BigInteger.valueOf(MARGIN));
        margin.setRight(BigInteger.valueOf(MARGIN));
        margin.setFooter(BigInteger.valueOf(MARGIN / 2));
    }

    private static void field(XWPFParagraph paragraph, String instruction) {
        paragraph.getCTP().addNewFldSimple().setInstr(instruction);
    }

    private int width(Table.Column column) {
        return textWidth() * column.width() / WHOLE;
    }

    private int textWidth() {
        return (across ? LONG_SIDE : SHORT_SIDE) - 2 * MARGIN;
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(DocxFrame.class.getResourceAsStream("/report/" + name), name);
    }
}
