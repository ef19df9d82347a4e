package org.dueregard.report.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dueregard.report.text.ReportSection;
import org.dueregard.report.text.ReportText;

/** Finds the figures that stand in the texts of a report. */
public final class FiguresIn {

    /** A figure as it stands in a text. */
    public static final Pattern FIGURE = Pattern.compile("\\{\\{([^{}]{1,200})}}");

    private FiguresIn() {}

    /** Expressions of all figures, each once, in alphabetical order. */
    public static Set<String> of(ReportText report) {
        Set<String> found = new TreeSet<>();
        texts(report).forEach(text -> {
            Matcher figure = FIGURE.matcher(text);
            while (figure.find()) {
                found.add(figure.group(1).strip());
            }
        });
        return found;
    }

    private static List<String> texts(ReportText report) {
        List<String> texts = new ArrayList<>(List.of(report.executiveSummary(), report.purpose()));
        report.recommendations().forEach(one -> texts.add(one.text()));
        report.sections().stream().flatMap(FiguresIn::texts).forEach(texts::add);
        return texts;
    }

    private static Stream<String> texts(ReportSection section) {
        return Stream.concat(
                section.paragraphs().stream().map(ReportSection.NumberedParagraph::text),
                section.implications().stream()
                        .map(ReportSection.Implication::text)
                        .filter(Objects::nonNull));
    }
}
