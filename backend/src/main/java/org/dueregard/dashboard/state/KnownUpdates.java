package org.dueregard.dashboard.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dueregard.rag.Forecast;
import org.dueregard.rag.Lifecycle;
import org.dueregard.rag.Pause;
import org.jspecify.annotations.Nullable;

/**
 * What the updates of an action said up to a day. One that was corrected by then does not count any more: what corrects
 * it stands in its place.
 *
 * @param updates those that count, oldest first
 */
record KnownUpdates(List<UpdateRecord> updates) {

    static KnownUpdates asAt(List<UpdateRecord> published, LocalDate day) {
        List<UpdateRecord> known =
                published.stream().filter(update -> !update.on().isAfter(day)).toList();
        Set<Object> corrected = known.stream()
                .map(UpdateRecord::corrects)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new KnownUpdates(known.stream()
                .filter(update -> !corrected.contains(update.id()))
                .toList());
    }

    @Nullable
    UpdateRecord latest() {
        return updates.isEmpty() ? null : updates.getLast();
    }

    /** The forecast that was given last. It stands until another is given: silence does not take it back. */
    @Nullable
    Forecast forecast() {
        UpdateRecord forecast = latestWith(UpdateRecord::forecast);
        return forecast == null ? null : forecast.forecast();
    }

    /** The update with the officer rating that was given last; it stands until it expires or another is given. */
    @Nullable
    UpdateRecord officer() {
        return latestWith(UpdateRecord::officer);
    }

    /** Since when and why the action is paused: from the first of the unbroken run of updates that say so. */
    @Nullable
    Pause pause() {
        LocalDate since = null;
        String reason = null;
        for (UpdateRecord update : updates.reversed()) {
            if (update.lifecycle() != Lifecycle.PAUSED) {
                break;
            }
            since = update.on();
            reason = reason == null ? update.reason() : reason;
        }
        return since == null ? null : new Pause(since, Objects.requireNonNullElse(reason, ""));
    }

    private @Nullable UpdateRecord latestWith(Function<UpdateRecord, @Nullable Object> part) {
        return updates.reversed().stream()
                .filter(update -> part.apply(update) != null)
                .findFirst()
                .orElse(null);
    }
}
