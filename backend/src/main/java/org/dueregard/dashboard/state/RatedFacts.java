package org.dueregard.dashboard.state;

import java.util.UUID;
import org.dueregard.rag.ActionFacts;
import org.dueregard.rag.ActionRating;
import org.dueregard.rag.Band;
import org.dueregard.rag.ShownRating;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an action on a day, and how it is rated by that.
 *
 * @param facts the facts
 * @param shown the rating that is shown
 * @param latest its latest update
 * @param judgement what an officer said last
 */
record RatedFacts(
        ActionFacts facts,
        ShownRating<ActionRating> shown,
        @Nullable UpdateRecord latest,
        Judgement judgement) {

    Band band() {
        return Band.of(shown);
    }

    @Nullable
    UUID latestId() {
        return latest == null ? null : latest.id();
    }
}
