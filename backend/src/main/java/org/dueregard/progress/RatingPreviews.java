package org.dueregard.progress;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rates an action as if an update were published today. Those who know all facts of a plan answer it. */
public interface RatingPreviews {

    /**
     * The rating that would be shown.
     *
     * @param update the update
     * @param fields what it says; what is only half filled in does not count yet
     */
    RatingPreview of(Unpublished update, UpdateFields fields);

    /**
     * An update that is not published.
     *
     * @param id identity
     * @param planId identity of its plan
     * @param actionId identity of its action
     * @param corrects identity of the update that it corrects
     * @param author its author
     */
    record Unpublished(
            UUID id, UUID planId, UUID actionId, @Nullable UUID corrects, String author) {}
}
