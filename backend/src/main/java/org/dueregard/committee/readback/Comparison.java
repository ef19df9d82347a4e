package org.dueregard.committee.readback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dueregard.committee.readback.Finding.Read;
import org.dueregard.committee.readback.Finding.Result;
import org.jspecify.annotations.Nullable;

/**
 * Compares what was handed over with what an item shows: pure. A document comes in several formats, of which the papers
 * system shows one or some; each document must be there in at least one of them, byte for byte.
 */
final class Comparison {

    private static final String SNAPSHOT = "SNAPSHOT";
    private static final String REPORT = "REPORT";

    private final Watched pack;
    private final List<Shown> shown;

    /** @param shown what the item shows to the public */
    Comparison(Watched pack, List<Shown> shown) {
        this.pack = pack;
        this.shown = new ArrayList<>(shown);
    }

    /** A published document with the hash of its bytes. */
    record Shown(String title, @Nullable String url, String sha256) {}

    /** What was found of each document in order. */
    List<Read> documents() {
        Map<String, List<Watched.Document>> stems = new LinkedHashMap<>();
        pack.documents().stream()
                .filter(document -> !document.part().equals(SNAPSHOT))
                .forEach(document -> stems.computeIfAbsent(document.stem(), none -> new ArrayList<>())
                        .add(document));
        List<Read> reads = new ArrayList<>();
        Map<String, List<Watched.Document>> left = new LinkedHashMap<>(stems);
        stems.forEach((stem, formats) -> {
            Read same = same(formats);
            if (same != null) {
                reads.add(same);
                left.remove(stem);
            }
        });
        left.forEach((stem, formats) -> reads.add(other(stem, formats)));
        return reads;
    }

    /** What the documents come to, or null while nothing is shown at all. */
    static @Nullable Result result(List<Read> documents) {
        if (documents.stream().allMatch(Read::isSame)) {
            return Result.PUBLISHED;
        }
        boolean nothing = documents.stream().allMatch(read -> read.published() == null);
        return nothing ? null : Result.DIFFERENT;
    }

    private @Nullable Read same(List<Watched.Document> formats) {
        for (Watched.Document format : formats) {
            for (Shown one : shown) {
                if (one.sha256().equals(format.sha256())) {
                    shown.remove(one);
                    return new Read(format.name(), format.sha256(), one.sha256(), one.title());
                }
            }
        }
        return null;
    }

    private Read other(String stem, List<Watched.Document> formats) {
        Watched.Document first = formats.getFirst();
        for (Shown one : shown) {
            boolean meant = Titles.names(one.title(), stem)
                    || (first.part().equals(REPORT) && Titles.names(one.title(), pack.title()));
            if (meant) {
                shown.remove(one);
                Watched.Document alike = formats.stream()
                        .filter(format -> one.url() != null && one.url().endsWith(ending(format.name())))
                        .findFirst()
                        .orElse(first);
                return new Read(alike.name(), alike.sha256(), one.sha256(), one.title());
            }
        }
        return new Read(first.name(), first.sha256(), null, null);
    }

    private static String ending(String name) {
        return name.substring(Math.max(0, name.lastIndexOf('.')));
    }
}
