package org.dueregard.audit.trail;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import org.dueregard.platform.table.Column;
import org.jspecify.annotations.Nullable;

/** The trail as a file: one line for each change, what differs in one cell. */
final class TrailFile {

    static final List<Column<TrailEntryView>> COLUMNS = List.of(
            new Column<>("id", TrailEntryView::id),
            new Column<>("at", entry -> entry.at().toString()),
            new Column<>("who", entry -> entry.who().name()),
            new Column<>("whoId", entry -> entry.who().id()),
            new Column<>("role", entry -> entry.who().role()),
            new Column<>("requestId", TrailEntryView::requestId),
            new Column<>("reason", TrailEntryView::reason),
            new Column<>("operation", entry -> entry.operation().name()),
            new Column<>("kind", entry -> entry.what().kind()),
            new Column<>("ref", entry -> entry.what().ref()),
            new Column<>("row", entry -> entry.what().id()),
            new Column<>("changes", TrailFile::changes),
            new Column<>("sealed", TrailEntryView::sealed));

    private TrailFile() {}

    private static String changes(TrailEntryView entry) {
        return entry.changes().stream()
                .map(change -> change.field() + ": " + text(change.before()) + " → " + text(change.after()))
                .collect(Collectors.joining("; "));
    }

    private static String text(@Nullable JsonNode value) {
        return value == null ? "(empty)" : value.isTextual() ? value.asText() : value.toString();
    }
}
