package org.dueregard.dashboard.state;

import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.rag.OfficerRating;
import org.jspecify.annotations.Nullable;

/**
 * A rating that an officer gave without an update, or its lifting.
 *
 * @param id identity
 * @param actionId of which action
 * @param on the day from which it counts
 * @param officer the rating; null lifts what was said before
 * @param overruled whether an update of the same day brought a rating afterwards
 */
record OverrideRecord(
        UUID id, UUID actionId, LocalDate on, @Nullable OfficerRating officer, boolean overruled) {}
