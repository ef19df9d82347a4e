package org.dueregard.committee.pack;

import java.util.List;
import java.util.stream.Collectors;
import org.dueregard.committee.pack.view.PackView;
import org.dueregard.platform.table.Column;

/** Packs as a file: one line each. */
final class PackColumns {

    static final List<Column<PackView>> ALL = List.of(
            new Column<>("ref", PackView::ref),
            new Column<>("report", pack -> pack.report().ref()),
            new Column<>("version", pack -> pack.report().version()),
            new Column<>("part", pack -> pack.part().name()),
            new Column<>("state", pack -> pack.state().name()),
            new Column<>("title", PackView::title),
            new Column<>("body", PackView::body),
            new Column<>("meetingRef", PackView::meetingRef),
            new Column<>("meetingDate", PackView::meetingDate),
            new Column<>("classification", PackView::classification),
            new Column<>("hash", PackView::hash),
            new Column<>("releasedAt", pack -> pack.releasedAt().toString()),
            new Column<>("supersedes", PackView::supersedes),
            new Column<>(
                    "documents",
                    pack -> pack.documents().stream()
                            .map(PackView.Document::name)
                            .collect(Collectors.joining("; "))),
            new Column<>("readBack", pack -> {
                PackView.ReadBack read = pack.readBack();
                return read == null ? null : read.result();
            }));

    private PackColumns() {}
}
