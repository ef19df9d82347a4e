package org.dueregard.integration.check;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.dueregard.integration.report.Place;
import org.dueregard.platform.Quoted;
import org.jspecify.annotations.Nullable;

/** The references or codes of one kind, each of which may be used once. */
final class Names<T> {

    private final String kind;
    private final Findings findings;
    private final Map<String, At<T>> byName = new HashMap<>();

    /** @param kind what messages call one of them, such as "service" */
    Names(String kind, Findings findings) {
        this.kind = kind;
        this.findings = findings;
    }

    /** Takes a name; a second use of it is an error at the second place. Null is a name that was wrong already. */
    void declare(@Nullable String name, String field, At<T> part) {
        if (name == null || name.isEmpty()) {
            return;
        }
        At<T> first = byName.putIfAbsent(name, part);
        if (first != null) {
            findings.error(
                    part.pointer() + "/" + field,
                    "duplicate",
                    "the %s %s is there already, at %s".formatted(kind, Quoted.plain(name), path(first.pointer())));
        }
    }

    /** What a name stands for; null when it is unknown, which is then an error, or when there was none. */
    @Nullable
    T resolve(@Nullable String name, String pointer, Supplier<String> among) {
        if (name == null || name.isEmpty()) {
            return null;
        }
        At<T> found = byName.get(name);
        if (found == null) {
            findings.error(
                    pointer,
                    "unknown-reference",
                    "%s %s is not among %s".formatted(kind, Quoted.plain(name), among.get()));
            return null;
        }
        return found.item();
    }

    private static String path(String pointer) {
        return Place.ofPointer("", pointer).path();
    }
}
