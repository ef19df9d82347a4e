package org.dueregard.committee.delivery.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dueregard.committee.delivery.DeliveryState;
import org.dueregard.committee.delivery.adapter.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as it is shown.
 *
 * @param nextAt when it is tried next, null when it is not
 * @param doneAt when it arrived, null while it has not
 * @param attempts every attempt, the latest first
 * @param abilities what the caller may do with it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeliveryView(
        UUID id,
        PackName pack,
        DestinationName destination,
        DeliveryState state,
        @Nullable Instant nextAt,
        @Nullable Instant doneAt,
        List<Attempt> attempts,
        List<Ability> abilities) {

    /** What a caller may do with a delivery. */
    public enum Ability {
        /** Have it tried now. */
        RETRY
    }

    /** The pack that is delivered. */
    public record PackName(String ref, String title, boolean exempt) {}

    /** Where it goes. */
    public record DestinationName(UUID id, String name, Kind kind) {}

    /**
     * One attempt.
     *
     * @param endedAt null while it is being made, and for ever when it was cut off
     * @param result {@code DELIVERED}, {@code ACCEPTED}, {@code FAILED}, {@code REJECTED} or {@code REPEATED}; null when
     *     it was cut off
     * @param detail what there is to say of it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Attempt(
            int number,
            Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable String result,
            @Nullable String detail) {}
}
