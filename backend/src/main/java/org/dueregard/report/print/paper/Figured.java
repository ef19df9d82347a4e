package org.dueregard.report.print.paper;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dueregard.report.release.FigureValue;
import org.dueregard.report.snapshot.FiguresIn;

/** Puts frozen figures in the place of their expressions. */
public final class Figured {

    private static final Pattern MARK = Pattern.compile("[\\p{Punct}]");

    private final Map<String, FigureValue> values;

    /** @param figures the figures of the snapshot */
    public Figured(List<FigureValue> figures) {
        values = figures.stream().collect(Collectors.toMap(FigureValue::expression, value -> value));
    }

    /** The text with its figures; one without a value stays as it was typed, for everybody to see. */
    public String text(String commonMark) {
        return FiguresIn.FIGURE.matcher(commonMark).replaceAll(figure -> {
            FigureValue value = values.get(figure.group(1).strip());
            return Matcher.quoteReplacement(value == null ? figure.group() : plain(value.text()));
        });
    }

    /** What a figure says is text and never markup. */
    private static String plain(String text) {
        return MARK.matcher(text).replaceAll(mark -> Matcher.quoteReplacement("\\" + mark.group()));
    }
}
