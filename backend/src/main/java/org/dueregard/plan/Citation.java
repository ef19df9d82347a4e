package org.dueregard.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place in a paper, as it is stored.
 *
 * @param sourceId identity of the paper
 * @param paragraph number of the paragraph; null for the paper as a whole
 */
@Embeddable
public record Citation(
        @Column(name = "source_id") UUID sourceId,
        @Column(name = "source_paragraph") @Nullable String paragraph) {}
