package org.dueregard.consultation.profile.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.table.CsvRows;
import org.jspecify.annotations.Nullable;

/**
 * Populations as rows: one category each. Edition and geography stand in columns of their own or are given beside the file.
 * The rows of a topic stand together or apart; base, group and source are the same in all of them.
 */
public final class ReferenceRows {

    private static final List<String> NEEDED =
            List.of("topic", "category", "count", "base", "base_population", "source");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final List<FieldError> errors = new ArrayList<>();
    private final Map<String, NewReferenceTopic> topics = new LinkedHashMap<>();
    private final Set<String> editions = new TreeSet<>();
    private final Set<String> geographies = new TreeSet<>();

    private ReferenceRows() {}

    /** Reads a file; a 400 problem with everything that is wrong, each with its row and column. */
    public static NewReferencePopulations read(byte[] csv, @Nullable String edition, @Nullable String geography) {
        CsvRows file = CsvRows.read(csv);
        ReferenceRows rows = new ReferenceRows();
        rows.header(file);
        add(rows.editions, edition);
        add(rows.geographies, geography);
        if (rows.errors.isEmpty()) {
            file.rows().forEach(rows::row);
        }
        String one = rows.only("edition", rows.editions);
        String area = rows.only("geography", rows.geographies);
        if (!rows.errors.isEmpty()) {
            throw ProblemException.invalidBody(rows.errors);
        }
        return new NewReferencePopulations(one, area, List.copyOf(rows.topics.values()));
    }

    private void header(CsvRows file) {
        file.fault().ifPresent(fault -> errors.add(FieldError.body("", "malformed", fault)));
        for (String column : NEEDED) {
            if (file.fault().isEmpty() && !file.columns().contains(column)) {
                errors.add(FieldError.body("/rows/1/" + column, "missing", "The column " + column + " is missing"));
            }
        }
        if (errors.isEmpty() && file.rows().isEmpty()) {
            errors.add(FieldError.body("", "empty", "The file has a header but no rows"));
        }
    }

    private void row(CsvRows.Line line) {
        NEEDED.stream()
                .filter(column -> line.text(column).isBlank())
                .forEach(column -> errors.add(at(line, column, "missing", column + " is empty")));
        add(editions, line.text("edition"));
        add(geographies, line.text("geography"));
        int count = number(line, "count");
        int base = number(line, "base");
        String derivation = line.text("derivation").isBlank() ? null : line.text("derivation");
        NewReferenceCategory category = new NewReferenceCategory(line.text("category"), count, derivation);
        NewReferenceTopic fresh = new NewReferenceTopic(
                line.text("topic"), line.text("base_population"), base, line.text("source"), new ArrayList<>());
        NewReferenceTopic topic = Objects.requireNonNullElse(topics.putIfAbsent(fresh.topic(), fresh), fresh);
        if (topic.base() != fresh.base()
                || !topic.populationGroup().equals(fresh.populationGroup())
                || !topic.source().equals(fresh.source())) {
            String message = "base, base_population and source differ from the first row of " + topic.topic();
            errors.add(at(line, "base", "does-not-fit", message));
        }
        topic.categories().add(category);
    }

    private int number(CsvRows.Line line, String column) {
        String text = line.text(column);
        if (NUMBER.matcher(text).matches()) {
            return Integer.parseInt(text);
        }
        if (!text.isBlank()) {
            errors.add(at(line, column, "malformed", column + " is no whole number: " + text));
        }
        return 0;
    }

    private String only(String what, Set<String> given) {
        if (given.size() == 1) {
            return given.iterator().next();
        }
        String message = given.isEmpty()
                ? "Say the " + what + " in a column of that name or as a parameter"
                : "One file has one " + what + ", not " + String.join(" and ", given);
        errors.add(FieldError.query(what, given.isEmpty() ? "missing" : "does-not-fit", message));
        return "";
    }

    private static void add(Set<String> values, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.add(value.strip());
        }
    }

    private static FieldError at(CsvRows.Line line, String column, String code, String message) {
        return FieldError.body("/rows/" + line.number() + "/" + column, code, message);
    }
}
