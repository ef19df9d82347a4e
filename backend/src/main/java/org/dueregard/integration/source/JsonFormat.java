package org.dueregard.integration.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;

/** How JSON is parsed here: by the standard, with limits that a hostile file cannot exceed. */
final class JsonFormat {

    /** A plan document is eight levels deep. */
    static final int MOST_LEVELS = 40;

    private static final int LONGEST_NUMBER = 100;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_LEVELS)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();

    private JsonFormat() {}

    static JsonParser parser(String text) throws IOException {
        return FACTORY.createParser(text);
    }
}
