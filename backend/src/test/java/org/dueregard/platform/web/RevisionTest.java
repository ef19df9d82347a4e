package org.dueregard.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionTest {

    private static final LocalDate DAY = LocalDate.of(2021, 10, 20);

    @Test
    void changesWithStampDayFormatAndVersion() {
        String tag = new Revision(17, DAY).etag(Representation.JSON, "1.0");
        assertThat(tag)
                .isEqualTo("\"11.20211020.1.0.json\"")
                .isNotEqualTo(new Revision(18, DAY).etag(Representation.JSON, "1.0"))
                .isNotEqualTo(new Revision(17, DAY.plusDays(1)).etag(Representation.JSON, "1.0"))
                .isNotEqualTo(new Revision(17, DAY).etag(Representation.CSV, "1.0"))
                .isNotEqualTo(new Revision(17, DAY).etag(Representation.JSON, "1.1"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "'\"a\"', true",
                "'W/\"a\"', true",
                "'\"b\", \"a\"', true",
                "'\"b\"', false",
                "a, false",
                "'', false"
            })
    void isFoundInAListOfEntityTags(String held, boolean found) {
        assertThat(Revision.matches(held, "\"a\"")).isEqualTo(found);
    }
}
