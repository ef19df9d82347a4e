package org.dueregard.integration.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.dueregard.integration.report.Place;
import org.dueregard.integration.report.Problems;

/** Builds the tree of a document from a parser; depth is bounded by the parser. */
final class TreeBuilder {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String file;
    private final JsonParser parser;
    private final Problems problems;

    TreeBuilder(String file, JsonParser parser, Problems problems) {
        this.file = file;
        this.parser = parser;
        this.problems = problems;
    }

    /** The object whose opening brace is the current token. */
    ObjectNode object() throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            boolean again = object.has(name);
            if (again) {
                error("duplicate-name", "is given twice in the same object; names must differ");
            }
            parser.nextToken();
            if (again) {
                parser.skipChildren();
            } else {
                object.set(name, value());
            }
        }
        return object;
    }

    private ArrayNode array() throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value());
        }
        return array;
    }

    private JsonNode value() throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> NODES.textNode(text());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private String text() throws IOException {
        String text = CleanText.of(parser.getText());
        Optional<String> fault = CleanText.fault(text);
        fault.ifPresent(what -> error("bad-character", what));
        return fault.isPresent() ? "unreadable" : text;
    }

    private JsonNode number() throws IOException {
        Optional<BigDecimal> number = CleanNumber.of(parser.getDecimalValue());
        if (number.isEmpty()) {
            error("out-of-range", CleanNumber.fault());
        }
        return NODES.numberNode(number.orElse(BigDecimal.ZERO));
    }

    private void error(String code, String message) {
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        Place character = JsonText.place(file, parser.currentTokenLocation());
        problems.error(new Place(file, pointer, character.line(), character.column(), null, null), code, message);
    }
}
