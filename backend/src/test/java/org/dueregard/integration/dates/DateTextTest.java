package org.dueregard.integration.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.dueregard.rag.DatePrecision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-10-20 | 2021-10-20 | 2021-10-20 | DAY",
                "20 October 2021 | 2021-10-20 | 2021-10-20 | DAY",
                "20th Oct. 2021 | 2021-10-20 | 2021-10-20 | DAY",
                "October 20, 2021 | 2021-10-20 | 2021-10-20 | DAY",
                "Wednesday 20 October 2021 | 2021-10-20 | 2021-10-20 | DAY",
                "Wed, 20 October 2021 | 2021-10-20 | 2021-10-20 | DAY",
                "31/08/2021 | 2021-08-31 | 2021-08-31 | DAY",
                "08.08.2021 | 2021-08-08 | 2021-08-08 | DAY",
                "1st of SEPT 2020 | 2020-09-01 | 2020-09-01 | DAY",
                "29 February 2020 | 2020-02-29 | 2020-02-29 | DAY",
                "November 2017 | 2017-11-01 | 2017-11-30 | MONTH",
                "Nov-2017 | 2017-11-01 | 2017-11-30 | MONTH",
                "2017-11 | 2017-11-01 | 2017-11-30 | MONTH",
                "end of February 2020 | 2020-02-01 | 2020-02-29 | MONTH",
                "2021 | 2021-01-01 | 2021-12-31 | YEAR",
                "2018/19 | 2018-04-01 | 2019-03-31 | DAY",
                "2018-19 | 2018-04-01 | 2019-03-31 | DAY",
                "1999/00 | 1999-04-01 | 2000-03-31 | DAY",
                "2023/2024 | 2023-04-01 | 2024-03-31 | DAY",
                "Q1 2018/19 | 2018-04-01 | 2018-06-30 | QUARTER",
                "Quarter 4 2018/19 | 2019-01-01 | 2019-03-31 | QUARTER",
                "2018/19 Q3 | 2018-10-01 | 2018-12-31 | QUARTER",
            })
    void aDateIsReadWithItsFirstDayLastDayAndPrecision(String raw, LocalDate first, LocalDate last, DatePrecision p)
            throws UnreadableDate {
        PublishedDate date = DateText.read(raw);

        assertThat(date).isEqualTo(new PublishedDate(first, last, p));
        // The database keeps the last day and the precision: that is what an export writes and an import reads again.
        PublishedDate stored = PublishedDate.ending(last, p);
        assertThat(DateText.read(stored.normalised())).isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31 February 2021 | names a day that February 2021 does not have",
                "2021-02-29 | names a day that February 2021 does not have",
                "2021-13-01 | names month 13",
                "2021-00-10 | names month 0",
                "08/31/2021 | has no month 31: the day comes first",
                "05/06/2021 | could be the 5th of the month or month 5",
                "2011-12 | could be a month or a financial year",
                "2018/25 | is not a financial year: 25 does not follow 2018",
                "Q1 2018 | could be a quarter of the calendar year or of the financial year",
                "Tuesday 20 October 2021 | names the wrong day of the week",
                "13 May (Bridgend event) | names no year",
                "November | names no year",
                "Nov 17 | does not write its year with four digits",
                "31/08/21 | does not write its year with four digits",
                "Autumn 2021 | names a season",
                "0021-01-01 | names the year 0021, outside 1900 to 2199",
                "9999-12-31 | outside 1900 to 2199",
                "soon | has none of the known forms",
                "'' | is empty",
            })
    void whatIsNoDateIsRefusedWithItsReason(String raw, String reason) {
        assertThatThrownBy(() -> DateText.read(raw)).isInstanceOfSatisfying(UnreadableDate.class, e -> {
            assertThat(e).hasMessageContaining(reason);
            assertThat(e.sentence()).contains('"' + raw + '"');
        });
    }

    @Property(tries = 3000)
    void noTextEverBreaksTheReaders(
            @ForAll
                    @AlphaChars
                    @NumericChars
                    @Chars({' ', '-', '/', '.', '–', '(', ')', '0', '2'})
                    @StringLength(max = 40)
                    String text) {
        assertReadOrRefused(text);
        assertReadOrRefused("2021" + text);
        assertReadOrRefused(text + " October 2021");
    }

    private static void assertReadOrRefused(String text) {
        try {
            PublishedDue due = DueText.read(text);
            assertThat(due.date() == null
                            || !due.date().first().isAfter(due.date().last()))
                    .isTrue();
        } catch (UnreadableDate e) {
            assertThat(e.sentence()).contains(text);
        }
    }
}
