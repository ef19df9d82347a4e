package org.dueregard.report.print.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Takes CommonMark apart into paragraphs, lists, emphasis and links. Whatever else somebody types stands there as it was
 * typed: a report has no headings, pictures or HTML of its own inside a paragraph.
 */
public final class Prose {

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(java.util.Set.of(org.commonmark.node.ListBlock.class))
            .build();
    private static final List<String> SCHEMES = List.of("https://", "http://", "mailto:");

    private Prose() {}

    /** The pieces of a text; the first paragraph gets a number where there is one. */
    public static List<Block> of(String text, @Nullable String number) {
        List<Block> blocks = new ArrayList<>();
        String open = number;
        for (Node node = PARSER.parse(text).getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof BulletList list) {
                blocks.add(new Block.Bullets(items(list)));
            } else {
                blocks.add(new Block.Paragraph(open, runs(node)));
                open = null;
            }
        }
        if (open != null) {
            blocks.addFirst(new Block.Paragraph(open, List.of()));
        }
        return blocks;
    }

    /** The pieces of a text without a number. */
    public static List<Block> of(String text) {
        return of(text, null);
    }

    private static List<List<Run>> items(Node list) {
        List<List<Run>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem) {
                items.add(runs(item));
            }
        }
        return items;
    }

    private static List<Run> runs(Node node) {
        Runs runs = new Runs();
        node.accept(runs);
        return runs.merged();
    }

    private static final class Runs extends AbstractVisitor {

        private final List<Run> found = new ArrayList<>();
        private boolean strong;
        private boolean emphasis;
        private @Nullable String href;

        @Override
        public void visit(Text text) {
            add(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            add(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak line) {
            add(" ");
        }

        @Override
        public void visit(HardLineBreak line) {
            add(" ");
        }

        @Override
        public void visit(Emphasis node) {
            boolean before = emphasis;
            emphasis = true;
            visitChildren(node);
            emphasis = before;
        }

        @Override
        public void visit(StrongEmphasis node) {
            boolean before = strong;
            strong = true;
            visitChildren(node);
            strong = before;
        }

        @Override
        public void visit(Link link) {
            String target = link.getDestination().toLowerCase(Locale.ROOT);
            href = SCHEMES.stream().anyMatch(target::startsWith) ? link.getDestination() : null;
            visitChildren(link);
            href = null;
        }

        @Override
        public void visit(ListItem item) {
            if (!found.isEmpty()) {
                add(" ");
            }
            visitChildren(item);
        }

        private void add(String text) {
            found.add(new Run(text, strong, emphasis, href));
        }

        private List<Run> merged() {
            List<Run> merged = new ArrayList<>();
            for (Run run : found) {
                Run last = merged.isEmpty() ? null : merged.getLast();
                if (last != null && alike(last, run)) {
                    merged.set(
                            merged.size() - 1,
                            new Run(last.text() + run.text(), run.strong(), run.emphasis(), run.href()));
                } else {
                    merged.add(run);
                }
            }
            return List.copyOf(merged);
        }

        private static boolean alike(Run one, Run other) {
            return one.strong() == other.strong()
                    && one.emphasis() == other.emphasis()
                    && java.util.Objects.equals(one.href(), other.href());
        }
    }
}
