package org.dueregard.integration.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts corrections after what they correct; everything else keeps its place. */
public final class CorrectionOrder {

    private CorrectionOrder() {}

    /**
     * Sorts a list.
     *
     * @param ref the reference of an entry, unique in the list
     * @param corrects the reference of the entry that it corrects, or null
     * @return the sorted list, or nothing when corrections go round in a circle
     */
    public static <T> Optional<List<T>> sorted(
            List<T> entries, Function<T, String> ref, Function<T, @Nullable String> corrects) {
        Map<String, T> waiting = new LinkedHashMap<>();
        entries.forEach(entry -> waiting.put(ref.apply(entry), entry));
        List<T> sorted = new ArrayList<>(entries.size());
        for (T entry : entries) {
            if (!place(entry, ref, corrects, waiting, sorted)) {
                return Optional.empty();
            }
        }
        return Optional.of(sorted);
    }

    /** Places an entry after the whole chain that it stands on. */
    private static <T> boolean place(
            T entry,
            Function<T, String> ref,
            Function<T, @Nullable String> corrects,
            Map<String, T> waiting,
            List<T> sorted) {
        List<T> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (T next = waiting.get(ref.apply(entry)); next != null; ) {
            if (!seen.add(ref.apply(next))) {
                return false;
            }
            chain.add(next);
            String earlier = corrects.apply(next);
            next = earlier == null ? null : waiting.get(earlier);
        }
        for (T one : chain.reversed()) {
            waiting.remove(ref.apply(one));
            sorted.add(one);
        }
        return true;
    }
}
