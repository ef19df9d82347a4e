package org.dueregard.progress.view;

import java.time.LocalDate;
import org.dueregard.rag.Band;
import org.dueregard.rag.Freshness;
import org.dueregard.rag.Lifecycle;
import org.dueregard.rag.Rating;
import org.jspecify.annotations.Nullable;

/**
 * The action that an update speaks of, as it stands.
 *
 * @param ref reference
 * @param wording approved wording
 * @param leadService absent where the plan names none
 * @param statutory whether it is flagged statutory
 * @param lifecycle how far it has got
 * @param band the heading under which it is counted
 * @param rating the shown rating
 * @param explanation the sentence behind it
 * @param freshness whether it was reported on in time
 * @param latestUpdateOn day of its latest published update
 */
public record WorkAction(
        String ref,
        String wording,
        @Nullable ServiceName leadService,
        boolean statutory,
        Lifecycle lifecycle,
        Band band,
        Rating rating,
        String explanation,
        Freshness freshness,
        @Nullable LocalDate latestUpdateOn) {}
