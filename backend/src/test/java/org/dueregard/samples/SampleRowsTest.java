package org.dueregard.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The samples of rows say exactly what the document of their plan says, so importing both changes nothing. */
class SampleRowsTest {

    /** Columns that are not named like their field. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("rating", "officer/rating"),
            Map.entry("ratingAuthor", "officer/author"),
            Map.entry("ratingReason", "officer/reason"),
            Map.entry("ratingReviewBy", "officer/reviewBy"),
            Map.entry("nextStep1", "nextSteps/0/text"),
            Map.entry("nextStep1Owner", "nextSteps/0/owner"),
            Map.entry("evidence1", "evidence/0/title"),
            Map.entry("period", "period/label"),
            Map.entry("periodStart", "period/start"),
            Map.entry("periodEnd", "period/end"),
            Map.entry("source", "cites/source"),
            Map.entry("paragraph", "cites/paragraph"));

    @Test
    void actionsAreThoseOfTheirObjective() {
        assertSameRows("pembrokeshire-actions.csv", "pembrokeshire-2024-28.json", "objective", "actions");
    }

    @Test
    void updatesAreThoseOfTheirAction() {
        assertSameRows("maidstone-updates.csv", "maidstone-2017-2021.json", "action", "updates");
    }

    @Test
    void readingsAreThoseOfTheirMeasure() {
        assertSameRows("maidstone-kpi-readings.csv", "maidstone-kpi-2018-19.json", "measure", "readings");
    }

    private static void assertSameRows(String rows, String document, String ownerColumn, String list) {
        JsonNode plan = Sample.of(document).plan();
        List<Map<String, String>> read = rows(rows);
        assertThat(read).isNotEmpty();
        List<String> columns = List.copyOf(read.getFirst().keySet());

        assertThat(read)
                .containsExactlyElementsOf(plan.findParents(list).stream()
                        .filter(owner -> owner.get(list).path(0).isObject())
                        .flatMap(owner ->
                                owner.get(list).valueStream().map(item -> row(plan, owner, item, columns, ownerColumn)))
                        .toList());
    }

    private static Map<String, String> row(
            JsonNode plan, JsonNode owner, JsonNode item, List<String> columns, String ownerColumn) {
        Map<String, String> row = new LinkedHashMap<>();
        columns.forEach(column -> {
            if (column.equals("plan")) {
                row.put(column, plan.get("ref").asText());
            } else if (column.equals(ownerColumn)) {
                row.put(column, owner.get("ref").asText());
            } else {
                row.put(
                        column,
                        item.at("/" + FIELDS.getOrDefault(column, column)).asText());
            }
        });
        return row;
    }

    private static List<Map<String, String>> rows(String file) {
        try (Stream<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(Sample.text(file)).stream()) {
            return records.map(NamedCsvRecord::getFieldsAsMap).toList();
        }
    }
}
