package org.dueregard.report.builder.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dueregard.report.builder.figure.Placeholders;
import org.dueregard.report.text.ReportSection;
import org.dueregard.report.text.ReportText;

/** What is wrong within one text of a report: pure. */
final class TextChecks {

    private static final Pattern LEFT_OVER = Pattern.compile(
            "\\{\\{|}}|\\[(?:insert|tbc|tba|date|name|xx)[^\\]]*](?!\\()|\\b(?:TBC|TBA|TODO|XXX+)\\b|lorem ipsum",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADING =
            Pattern.compile("(?m)^ {0,3}#{1,6}(?:\\s|$)|^[^\\n]*\\S[^\\n]*\\n {0,3}(?:=+|-{2,})\\s*$");
    private static final Pattern TABLE = Pattern.compile("(?m)^\\s*\\|?(?:\\s*:?-{3,}:?\\s*\\|)+");
    private static final Pattern IMAGE = Pattern.compile("!\\[([^\\]]*)]\\(|<img\\b");
    private static final Pattern HTML = Pattern.compile("</?[a-zA-Z][^>]*>");
    private static final Pattern APPENDIX = Pattern.compile("\\b[Aa]ppendix ([0-9]{1,2})\\b");
    private static final Pattern PARAGRAPH = Pattern.compile("\\b[Pp]aragraph ([0-9]{1,2}\\.[0-9]{1,4}[a-z]{0,8})\\b");

    private final Place place;
    private final List<Finding> found = new ArrayList<>();

    private TextChecks(Place place) {
        this.place = place;
    }

    static List<Finding> of(Place place, ReportText report, Map<String, String> figureFaults) {
        TextChecks checks = new TextChecks(place);
        checks.figures(figureFaults);
        checks.form();
        checks.references(report);
        return List.copyOf(checks.found);
    }

    private void figures(Map<String, String> faults) {
        for (String figure : Placeholders.in(place.text())) {
            String fault = faults.get(figure);
            if (fault != null) {
                say("unknown-figure", "{{" + figure + "}}: " + fault);
            }
        }
        Matcher left = LEFT_OVER.matcher(Placeholders.without(place.text()));
        if (left.find()) {
            say("left-over-placeholder", "\"" + left.group() + "\" was left to be filled in");
        }
    }

    private void form() {
        if (HEADING.matcher(place.text()).find()) {
            say("heading-in-text", "has a heading inside its text; levels are those of the sections alone");
        }
        if (TABLE.matcher(place.text()).find()) {
            say("table-in-text", "has a table; tables stand in appendices, where each has a header row");
        }
        Matcher image = IMAGE.matcher(place.text());
        while (image.find()) {
            if (image.group(1) == null || image.group(1).isBlank()) {
                say("alternative-text", "has a picture without an alternative text");
            } else {
                say("picture-in-text", "has a picture, which the documents do not take");
            }
        }
        if (HTML.matcher(place.text().replaceAll("<https?://[^>]*>", "")).find()) {
            say("markup-in-text", "has HTML, which is printed as it stands");
        }
    }

    private void references(ReportText report) {
        Set<String> appendices = report.sections().stream()
                .flatMap(section -> section.appendices().stream())
                .map(ReportSection.AppendixRef::number)
                .collect(Collectors.toSet());
        APPENDIX.matcher(place.text())
                .results()
                .map(one -> one.group(1))
                .filter(number -> !appendices.contains(number))
                .distinct()
                .forEach(number -> say("unresolved-appendix", "cites appendix " + number + ", which there is not"));
        Set<String> numbers = report.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .map(ReportSection.NumberedParagraph::number)
                .collect(Collectors.toSet());
        PARAGRAPH
                .matcher(place.text())
                .results()
                .map(one -> one.group(1))
                .filter(number -> !numbers.contains(number))
                .distinct()
                .forEach(number -> say("unresolved-paragraph", "cites paragraph " + number + ", which there is not"));
    }

    private void say(String code, String message) {
        boolean blocking = !code.equals("unresolved-paragraph");
        found.add(new Finding(
                code,
                blocking,
                place.name() + (message.startsWith("\"") || message.startsWith("{") ? ": " : " ") + message,
                place.pointer(),
                place.anchor()));
    }
}
