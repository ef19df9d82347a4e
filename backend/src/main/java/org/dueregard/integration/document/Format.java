package org.dueregard.integration.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** Between the tree of a document and its records. */
public final class Format {

    /** The name that a document bears. */
    public static final String NAME = "due-regard-plan/1";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            // 50.0 is not 50: what a paper prints is kept to the digit.
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
            .build();

    private static final ObjectReader READER = MAPPER.readerFor(PlanDocument.class);

    private Format() {}

    /**
     * The records of a tree that fits the schema, or of what is left of one when everything else is taken out.
     *
     * @throws IllegalStateException when the schema and the records have grown apart
     */
    public static PlanDocument read(JsonNode tree) {
        try {
            return READER.readValue(tree);
        } catch (IOException e) {
            throw new IllegalStateException("The schema and the records of the format have grown apart", e);
        }
    }

    /** The tree of a part of a document that the database has put together. */
    public static ObjectNode part(String json) {
        try {
            return (ObjectNode) MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The database has put together what is no JSON", e);
        }
    }

    /** The tree of a document, as an export writes it. */
    public static ObjectNode tree(PlanDocument document) {
        return MAPPER.valueToTree(document);
    }

    /** The text of a document, one value to a line, as an export writes it. */
    public static String text(PlanDocument document) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A document cannot be written", e);
        }
    }
}
