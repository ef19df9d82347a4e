package org.dueregard.report.print.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.dueregard.report.print.paper.Block;
import org.dueregard.report.print.paper.PaperHead;
import org.dueregard.report.print.paper.PaperWriter;
import org.dueregard.report.print.paper.Run;
import org.dueregard.report.print.paper.Table;

/** Writes a document as HTML that is well-formed XML as well, and has neither script nor style attributes. */
public final class HtmlWriter implements PaperWriter {

    private final Writer output;
    private final String style;
    private Table table = new Table("", List.of());

    /**
     * A writer.
     *
     * @param output takes the text; it is not closed
     * @param style the style sheet that stands in the document
     */
    public HtmlWriter(Writer output, String style) {
        this.output = output;
        this.style = style;
    }

    @Override
    public void begin(PaperHead head) {
        put(
                "<!DOCTYPE html>\n<html lang=\"",
                Escape.attribute(head.language()),
                "\">\n<head>\n<meta charset=\"utf-8\"/>\n");
        put("<title>", Escape.text(head.title()), "</title>\n");
        put("<style>", style, "</style>\n");
        put("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        meta("author", head.author());
        meta("description", head.title());
        put("</head>\n<body>\n<main>\n");
    }

    private void meta(String name, String content) {
        put("<meta name=\"", name, "\" content=\"", Escape.attribute(content), "\"/>\n");
    }

    @Override
    public void block(Block block) {
        switch (block) {
            case Block.Heading heading -> {
                String tag = "h" + heading.level();
                put("<", tag, ">", Escape.text(heading.text()), "</", tag, ">\n");
            }
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Bullets bullets -> {
                put("<ul>\n");
                bullets.items().forEach(item -> {
                    put("<li>");
                    runs(item);
                    put("</li>\n");
                });
                put("</ul>\n");
            }
            case Block.Status status -> {
                String tone = status.tone().name().toLowerCase(java.util.Locale.ROOT);
                put("<p class=\"status ", tone, "\"><strong>", Escape.text(status.word()), "</strong> ");
                put("<span aria-hidden=\"true\">", status.tone().shape(), "</span></p>\n");
            }
        }
    }

    private void paragraph(Block.Paragraph paragraph) {
        if (paragraph.number() == null) {
            put("<p>");
        } else {
            put("<p class=\"numbered\"><span class=\"number\">", Escape.text(paragraph.number()), "</span> ");
        }
        runs(paragraph.runs());
        put("</p>\n");
    }

    private void runs(List<Run> runs) {
        for (Run run : runs) {
            String text = Escape.text(run.text());
            text = run.emphasis() ? "<em>" + text + "</em>" : text;
            text = run.strong() ? "<strong>" + text + "</strong>" : text;
            put(run.href() == null ? text : "<a href=\"" + Escape.attribute(run.href()) + "\">" + text + "</a>");
        }
    }

    @Override
    public void openTable(Table opened) {
        table = opened;
        put("<table>\n<caption>", Escape.text(opened.caption()), "</caption>\n<thead>\n<tr>");
        opened.columns()
                .forEach(column -> put(
                        "<th scope=\"col\" class=\"w",
                        Integer.toString(column.width()),
                        "\">",
                        Escape.text(column.heading()),
                        "</th>"));
        put("</tr>\n</thead>\n<tbody>\n");
    }

    @Override
    public void row(List<List<Block>> cells) {
        put("<tr>");
        for (int i = 0; i < cells.size(); i++) {
            boolean header = table.columns().get(i).header();
            put(header ? "<th scope=\"row\">" : "<td>");
            cells.get(i).forEach(this::block);
            put(header ? "</th>" : "</td>");
        }
        put("</tr>\n");
    }

    @Override
    public void closeTable() {
        put("</tbody>\n</table>\n");
    }

    @Override
    public void end() {
        put("</main>\n</body>\n</html>\n");
        try {
            output.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(String... pieces) {
        try {
            for (String piece : pieces) {
                output.write(piece);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
