package org.dueregard.dashboard.state;

import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.rag.EvidenceStrength;
import org.dueregard.rag.Forecast;
import org.dueregard.rag.Lifecycle;
import org.dueregard.rag.OfficerRating;
import org.jspecify.annotations.Nullable;

/**
 * A published update, without its narrative.
 *
 * @param id identity
 * @param actionId whose it is
 * @param on the day it speaks of
 * @param lifecycle how far the action had got
 * @param reason why it was paused or cancelled
 * @param completedOn completion date
 * @param forecast when it was expected to be finished
 * @param officer an officer's rating
 * @param evidence the strongest evidence it carries
 * @param corrects the update that it corrects
 */
record UpdateRecord(
        UUID id,
        UUID actionId,
        LocalDate on,
        Lifecycle lifecycle,
        @Nullable String reason,
        @Nullable LocalDate completedOn,
        @Nullable Forecast forecast,
        @Nullable OfficerRating officer,
        EvidenceStrength evidence,
        @Nullable UUID corrects) {}
