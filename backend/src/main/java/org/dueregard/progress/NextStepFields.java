package org.dueregard.progress;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to happen next, as far as it is filled in.
 *
 * @param text what
 * @param owner whose it is: a post or a team
 * @param due by when
 * @param carries the open step that this one carries on
 */
public record NextStepFields(
        @Nullable String text,
        @Nullable String owner,
        @Nullable LocalDate due,
        @Nullable UUID carries) {

    /** Whether it says whose it is and by when. */
    boolean isTracked() {
        return owner != null && !owner.isBlank() && due != null;
    }
}
