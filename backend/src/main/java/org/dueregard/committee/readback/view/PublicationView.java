package org.dueregard.committee.readback.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the publication of a report.
 *
 * @param pack reference of the public pack
 * @param hash its hash
 * @param result {@code PUBLISHED}, {@code DIFFERENT} or {@code MISSING}; null while nobody knows
 * @param item number and title of the item over there
 * @param address where it is published
 * @param decision the decision as it is published
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicationView(
        String report,
        int version,
        String pack,
        String hash,
        Instant releasedAt,
        @Nullable String result,
        @Nullable Instant readAt,
        @Nullable String item,
        @Nullable String address,
        @Nullable String decision) {}
