package org.dueregard.dashboard.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.rag.EvidenceStrength;
import org.dueregard.rag.Lifecycle;
import org.dueregard.rag.OfficerRating;
import org.dueregard.rag.Rating;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whose officer rating counts: that of an update, one without an update, or none. */
class JudgementTest {

    private static final LocalDate DAY = LocalDate.of(2021, 9, 15);
    private static final OfficerRating SAID = new OfficerRating(Rating.AMBER, "Officer", "Ill", DAY.plusMonths(6));
    private static final OfficerRating GIVEN = new OfficerRating(Rating.RED, "Officer", "Closed", DAY.plusMonths(6));

    @Test
    void theLaterOneCounts() {
        assertThat(judge(update(DAY, SAID), override(DAY.plusDays(1), GIVEN, false)))
                .isEqualTo(GIVEN);
        assertThat(judge(update(DAY.plusDays(2), SAID), override(DAY.plusDays(1), GIVEN, false)))
                .isEqualTo(SAID);
    }

    @Test
    void onTheSameDayTheOneThatWasPublishedLaterCounts() {
        assertThat(judge(update(DAY, SAID), override(DAY, GIVEN, false))).isEqualTo(GIVEN);
        assertThat(judge(update(DAY, SAID), override(DAY, GIVEN, true))).isEqualTo(SAID);
    }

    @Test
    void anUpdateThatSaysNothingOfItLeavesItStanding() {
        assertThat(judge(update(DAY.plusDays(2), null), override(DAY.plusDays(1), GIVEN, false)))
                .isEqualTo(GIVEN);
    }

    @Test
    void aLiftingTakesBackBothKinds() {
        assertThat(judge(update(DAY, SAID), override(DAY.plusDays(1), null, false)))
                .isNull();
    }

    @Test
    void whatIsSaidLaterIsNotKnownBefore() {
        KnownUpdates none = new KnownUpdates(List.of());
        assertThat(Judgement.asAt(none, List.of(override(DAY.plusDays(1), GIVEN, false)), DAY)
                        .officer())
                .isNull();
    }

    private static @Nullable OfficerRating judge(UpdateRecord update, OverrideRecord override) {
        return Judgement.asAt(new KnownUpdates(List.of(update)), List.of(override), DAY.plusDays(5))
                .officer();
    }

    private static OverrideRecord override(LocalDate on, @Nullable OfficerRating officer, boolean overruled) {
        return new OverrideRecord(UUID.randomUUID(), UUID.randomUUID(), on, officer, overruled);
    }

    private static UpdateRecord update(LocalDate on, @Nullable OfficerRating officer) {
        return new UpdateRecord(
                UUID.randomUUID(),
                UUID.randomUUID(),
                on,
                Lifecycle.IN_PROGRESS,
                null,
                null,
                null,
                officer,
                EvidenceStrength.NARRATIVE,
                null);
    }
}
