package org.dueregard.dashboard.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.rag.EvidenceStrength;
import org.dueregard.rag.Forecast;
import org.dueregard.rag.Lifecycle;
import org.dueregard.rag.OfficerRating;
import org.dueregard.rag.Pause;
import org.dueregard.rag.Rating;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KnownUpdatesTest {

    private static final UUID ACTION = new UUID(0, 0);
    private static final Forecast FORECAST = new Forecast(LocalDate.of(2022, 1, 1), "No hall");
    private static final OfficerRating OFFICER =
            new OfficerRating(Rating.AMBER, "Head of Policy", "Few volunteers", LocalDate.of(2022, 1, 1));

    @Test
    void whatIsDatedLaterIsNotKnownYet() {
        List<UpdateRecord> all =
                List.of(update(1, 3, Lifecycle.IN_PROGRESS, null), update(2, 9, Lifecycle.COMPLETE, null));
        assertThat(KnownUpdates.asAt(all, day(9)).latest()).isEqualTo(all.get(1));
        assertThat(KnownUpdates.asAt(all, day(8)).latest()).isEqualTo(all.get(0));
        assertThat(KnownUpdates.asAt(all, day(2)).latest()).isNull();
    }

    @Test
    void aCorrectedUpdateCountsUntilItIsCorrected() {
        List<UpdateRecord> all =
                List.of(update(1, 3, Lifecycle.COMPLETE, null), update(2, 5, Lifecycle.IN_PROGRESS, 1L));
        assertThat(KnownUpdates.asAt(all, day(4)).updates()).containsExactly(all.get(0));
        assertThat(KnownUpdates.asAt(all, day(5)).updates()).containsExactly(all.get(1));
    }

    @Test
    void aCorrectionMayBeDatedBeforeWhatItCorrects() {
        List<UpdateRecord> all =
                List.of(update(2, 2, Lifecycle.IN_PROGRESS, 1L), update(1, 5, Lifecycle.COMPLETE, null));
        assertThat(KnownUpdates.asAt(all, day(6)).latest()).isEqualTo(all.get(0));
    }

    @Test
    void aPauseBeginsWithTheFirstOfTheUnbrokenRunThatSaysSo() {
        List<UpdateRecord> all = List.of(
                update(1, 1, Lifecycle.PAUSED, null),
                update(2, 2, Lifecycle.IN_PROGRESS, null),
                update(3, 3, Lifecycle.PAUSED, null),
                update(4, 4, Lifecycle.PAUSED, null));
        assertThat(KnownUpdates.asAt(all, day(9)).pause()).isEqualTo(new Pause(day(3), "Reason 4"));
        assertThat(KnownUpdates.asAt(all, day(2)).pause()).isNull();
    }

    @Test
    void aForecastAndAnOfficerRatingStandUntilOthersAreGiven() {
        UpdateRecord says = new UpdateRecord(
                id(1),
                ACTION,
                day(1),
                Lifecycle.IN_PROGRESS,
                null,
                null,
                FORECAST,
                OFFICER,
                EvidenceStrength.NARRATIVE,
                null);
        KnownUpdates known = KnownUpdates.asAt(List.of(says, update(2, 2, Lifecycle.IN_PROGRESS, null)), day(9));
        assertThat(known.forecast()).isEqualTo(FORECAST);
        assertThat(known.officer()).isEqualTo(says);
    }

    private static UpdateRecord update(long id, int day, Lifecycle lifecycle, @Nullable Long corrects) {
        return new UpdateRecord(
                id(id),
                ACTION,
                day(day),
                lifecycle,
                "Reason " + id,
                null,
                null,
                null,
                EvidenceStrength.NARRATIVE,
                corrects == null ? null : id(corrects));
    }

    private static UUID id(long number) {
        return new UUID(1, number);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2021, 5, day);
    }
}
