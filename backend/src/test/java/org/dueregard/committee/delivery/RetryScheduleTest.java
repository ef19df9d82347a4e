package org.dueregard.committee.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {

    private static final RetrySchedule SCHEDULE =
            new RetrySchedule(Duration.ofMinutes(1), Duration.ofHours(6), Duration.ofDays(5));
    private static final Instant ASKED = Instant.parse("2021-10-05T09:00:00Z");

    @Test
    void waitsGrowFromAMinuteToSixHours() {
        List<Duration> waits =
                IntStream.rangeClosed(1, 8).mapToObj(SCHEDULE::waitAfter).toList();
        assertThat(waits)
                .containsExactly(
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(3),
                        Duration.ofMinutes(9),
                        Duration.ofMinutes(27),
                        Duration.ofMinutes(81),
                        Duration.ofMinutes(243),
                        Duration.ofHours(6),
                        Duration.ofHours(6));
    }

    @Property
    void itIsTriedForDaysAndNotMoreThanAFewDozenTimes(@ForAll("chances") List<Double> chances) {
        Instant now = ASKED;
        int failures = 0;
        while (true) {
            failures++;
            Instant next = SCHEDULE.next(failures, ASKED, now, chances.get(failures % chances.size()), null);
            if (next == null) {
                break;
            }
            assertThat(next).isAfter(now).isBeforeOrEqualTo(ASKED.plus(Duration.ofDays(5)));
            now = next;
        }
        assertThat(Duration.between(ASKED, now)).isGreaterThan(Duration.ofDays(4));
        assertThat(failures).isBetween(15, 40);
    }

    @Property
    void chanceMovesAWaitByAFifthAtMost(
            @ForAll @IntRange(min = 1, max = 60) int failures,
            @ForAll @DoubleRange(min = 0, max = 0.99) double chance) {
        Instant next = SCHEDULE.next(failures, ASKED, ASKED, chance, null);
        Duration plain = SCHEDULE.waitAfter(failures);
        assertThat(Duration.between(ASKED, next))
                .isBetween(
                        plain.multipliedBy(8).dividedBy(10).minusMillis(1),
                        plain.multipliedBy(12).dividedBy(10));
    }

    @Property
    void aWaitIsNeverShorterThanTheOneBefore(@ForAll @IntRange(min = 1, max = 60) int failures) {
        assertThat(SCHEDULE.waitAfter(failures + 1)).isGreaterThanOrEqualTo(SCHEDULE.waitAfter(failures));
    }

    @Test
    void aServerThatAsksToBeLeftAloneIsLeftAloneButNotForLongerThanTheLongestWait() {
        assertThat(SCHEDULE.next(1, ASKED, ASKED, 0.5, Duration.ofMinutes(30)))
                .isEqualTo(ASKED.plus(Duration.ofMinutes(30)));
        assertThat(SCHEDULE.next(1, ASKED, ASKED, 0.5, Duration.ofDays(30))).isEqualTo(ASKED.plus(Duration.ofHours(6)));
        assertThat(SCHEDULE.next(8, ASKED, ASKED, 0.5, Duration.ofSeconds(1)))
                .isEqualTo(ASKED.plus(Duration.ofHours(6)));
    }

    @Test
    void afterFiveDaysItIsGivenUp() {
        Instant late = ASKED.plus(Duration.ofDays(5)).minusSeconds(60);
        assertThat(SCHEDULE.next(20, ASKED, late, 0, null)).isNull();
        assertThat(SCHEDULE.next(1, ASKED, late, 0, null)).isNotNull();
    }

    @Provide
    Arbitrary<List<Double>> chances() {
        return Arbitraries.doubles().between(0, 0.99).list().ofSize(50);
    }
}
