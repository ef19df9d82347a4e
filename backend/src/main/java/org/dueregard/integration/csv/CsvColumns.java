package org.dueregard.integration.csv;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The columns of each kind of rows, in their documented order. {@code docs/integration.md} lists them for people. */
final class CsvColumns {

    private static final int MOST_ENTRIES = 5;

    static final List<CsvColumn> ACTIONS = with(
            "objective",
            List.of(
                    CsvColumn.text("sameAs"),
                    CsvColumn.text("wording"),
                    CsvColumn.of("subPoints", "subPoints", CellType.LIST),
                    CsvColumn.text("leadService"),
                    CsvColumn.of("partners", "partners", CellType.LIST),
                    CsvColumn.of("statutory", "statutory", CellType.YES_NO),
                    CsvColumn.text("start"),
                    CsvColumn.text("due"),
                    CsvColumn.text("nextReview", "due/nextReview"),
                    CsvColumn.of("closure", "closure/disposition", CellType.WORD),
                    CsvColumn.text("closureReason", "closure/reason"),
                    CsvColumn.text("source", "cites/source"),
                    CsvColumn.text("paragraph", "cites/paragraph")));

    static final List<CsvColumn> UPDATES = with(
            "action",
            Stream.of(
                            List.of(
                                    CsvColumn.text("date").filled(),
                                    CsvColumn.text("progress").filled(),
                                    CsvColumn.text("issues"),
                                    CsvColumn.of("lifecycle", "lifecycle", CellType.WORD)
                                            .filled(),
                                    CsvColumn.text("lifecycleReason"),
                                    CsvColumn.text("completedOn"),
                                    CsvColumn.text("forecast", "forecast/date"),
                                    CsvColumn.text("forecastReason", "forecast/reason"),
                                    CsvColumn.of("rating", "officer/rating", CellType.WORD),
                                    CsvColumn.text("ratingAuthor", "officer/author"),
                                    CsvColumn.text("ratingReason", "officer/reason"),
                                    CsvColumn.text("ratingReviewBy", "officer/reviewBy"),
                                    CsvColumn.text("author").filled(),
                                    CsvColumn.of("readings", "readings", CellType.READINGS),
                                    CsvColumn.text("source", "cites/source"),
                                    CsvColumn.text("paragraph", "cites/paragraph"),
                                    CsvColumn.text("corrects")),
                            numbered("nextStep%d", "nextSteps/#/text"),
                            numbered("nextStep%dOwner", "nextSteps/#/owner"),
                            numbered("nextStep%dDue", "nextSteps/#/due"),
                            numbered("evidence%d", "evidence/#/title"),
                            numbered("evidence%dUrl", "evidence/#/url"))
                    .flatMap(List::stream)
                    .toList());

    static final List<CsvColumn> READINGS = with(
            "measure",
            List.of(
                    CsvColumn.text("period", "period/label").filled(),
                    CsvColumn.text("periodStart", "period/start"),
                    CsvColumn.text("periodEnd", "period/end").filled(),
                    CsvColumn.of("value", "value", CellType.NUMBER),
                    CsvColumn.of("target", "target", CellType.NUMBER),
                    CsvColumn.of("numerator", "numerator", CellType.NUMBER),
                    CsvColumn.of("denominator", "denominator", CellType.NUMBER),
                    CsvColumn.text("text"),
                    CsvColumn.of("provisional", "provisional", CellType.YES_NO),
                    CsvColumn.text("note"),
                    CsvColumn.text("recordedBy"),
                    CsvColumn.text("source", "cites/source"),
                    CsvColumn.text("paragraph", "cites/paragraph"),
                    CsvColumn.text("corrects")));

    private CsvColumns() {}

    private static List<CsvColumn> with(String owner, List<CsvColumn> own) {
        List<CsvColumn> first = List.of(
                CsvColumn.owner("plan"),
                CsvColumn.owner(owner),
                CsvColumn.text("ref").filled());
        return Stream.concat(first.stream(), own.stream()).toList();
    }

    private static List<CsvColumn> numbered(String name, String path) {
        return IntStream.rangeClosed(1, MOST_ENTRIES)
                .mapToObj(number -> CsvColumn.text(name.formatted(number), path).numbered(number))
                .toList();
    }
}
