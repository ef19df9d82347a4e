package org.dueregard.rag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.rag.Sample.day;
import static org.dueregard.rag.Sample.dueOn;
import static org.dueregard.rag.Sample.rate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rotherham's published progress reports of 2023 and 2024. Its four states are ours: complete, on track, delayed by
 * less than three months (amber), not within three months of the original target date (red).
 */
class RotherhamTest {

    private static Counts counts(int complete, int onTrack, int delayed, int offTrack) {
        return new Counts(complete, onTrack, delayed, offTrack, 0, 0, 0);
    }

    @ParameterizedTest
    @CsvSource({"60, 20, 5, 7, 92", "74, 6, 3, 9, 92", "32, 48, 10, 8, 98", "76, 0, 4, 18, 98", "25, 59, 9, 7, 100"})
    void everyPublishedRowAddsUpToItsTotal(int complete, int onTrack, int delayed, int offTrack, int total) {
        assertThat(counts(complete, onTrack, delayed, offTrack).total()).isEqualTo(total);
    }

    @ParameterizedTest
    @CsvSource({
        // 27 February 2023
        "60, 92, 65",
        "20, 92, 22",
        "5, 92, 5",
        "7, 92, 8",
        // end of 2022-23
        "74, 92, 80",
        "6, 92, 7",
        // 30 November 2023
        "32, 98, 33",
        "48, 98, 49",
        "10, 98, 10",
        "8, 98, 8",
        // 11 July 2024
        "76, 98, 78",
        "0, 98, 0",
        "4, 98, 4",
        "18, 98, 18",
        // 19 December 2024
        "25, 100, 25",
        "59, 100, 59",
        "9, 100, 9",
        "7, 100, 7",
        // measures, second quarter of 2024-25
        "33, 68, 49",
        "5, 68, 7",
        "19, 68, 28",
        "11, 68, 16"
    })
    void everyPublishedPercentageIsRoundedHalfUp(int part, int whole, int published) {
        assertThat(Percent.of(part, whole)).hasValue(published);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "60|20|5|7|Amber: 7 of 92 rated actions are off track (8 %), 5 are at risk (5 %)",
                "74|6|3|9|Amber: 9 of 92 rated actions are off track (10 %), 3 are at risk (3 %)",
                "32|48|10|8|Amber: 8 of 98 rated actions are off track (8 %), 10 are at risk (10 %)",
                "76|0|4|18|Amber: 18 of 98 rated actions are off track (18 %), 4 are at risk (4 %)",
                "25|59|9|7|Amber: 7 of 100 rated actions are off track (7 %), 9 are at risk (9 %)"
            })
    void underOurRulesEachReportWouldBeAmber(int complete, int onTrack, int delayed, int offTrack, String sentence) {
        RollUp rollUp = RollUp.of(counts(complete, onTrack, delayed, offTrack), Sample.STANDARD);
        assertThat(rollUp.sentence()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({"2023-02-27, A14", "2023-02-28, A5", "2023-05-27, A5", "2023-05-28, A4"})
    void delayedAndOffTrackAreMeasuredFromTheOriginalTargetDate(String asAt, RatingRule rule) {
        assertThat(rate(dueOn("2023-02-27").latestUpdate(day("2023-02-01")), asAt)
                        .rule())
                .isEqualTo(rule);
    }

    @Test
    void aNewTargetDateNeverTurnsRedIntoGreen() {
        var offTrack = dueOn("2022-09-30");
        assertThat(rate(offTrack, "2023-02-27").rating()).isEqualTo(Rating.RED);
        var rebaselined = offTrack.forecast(new Forecast(day("2023-03-31"), "New target date"));
        assertThat(rate(rebaselined, "2023-02-27").rating()).isEqualTo(Rating.RED);
    }

    @Test
    void percentagesAreNotForcedToAddUpToAHundred() {
        int sum = 0;
        for (int part : new int[] {1, 1, 1}) {
            sum += Percent.of(part, 3).orElseThrow();
        }
        assertThat(sum).isEqualTo(99);
    }

    @ParameterizedTest
    @CsvSource({"1, 200, 1", "1, 201, 0", "199, 200, 100", "1, 8, 13", "3, 8, 38", "2147483647, 2147483647, 100"})
    void exactlyHalfIsRoundedUp(int part, int whole, int percent) {
        assertThat(Percent.of(part, whole)).hasValue(percent);
    }

    @Test
    void thereIsNoPercentageOfNothing() {
        assertThat(Percent.of(0, 0)).isEmpty();
    }
}
