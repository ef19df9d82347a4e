package org.dueregard.integration.source;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.dueregard.integration.report.Place;
import org.dueregard.integration.report.Problems;
import org.dueregard.platform.Quoted;

/** JSON text as a tree. Syntax stops the reading; doubled names, broken texts and huge numbers are collected. */
public final class JsonText {

    private JsonText() {}

    /** The document, or nothing when the text is no JSON object; what is wrong is added to the problems. */
    public static Optional<ObjectNode> read(String file, String text, Problems problems) {
        try (JsonParser parser = JsonFormat.parser(text)) {
            return read(file, parser, problems);
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot be read", e);
        }
    }

    private static Optional<ObjectNode> read(String file, JsonParser parser, Problems problems) throws IOException {
        try {
            if (parser.nextToken() == null || !parser.isExpectedStartObjectToken()) {
                problems.error(Place.ofCharacter(file, 1, 1), "wrong-type", "must be a JSON object");
                return Optional.empty();
            }
            ObjectNode root = new TreeBuilder(file, parser, problems).object();
            if (parser.nextToken() != null) {
                problems.error(
                        place(file, parser.currentTokenLocation()), "malformed", "goes on after the document's end");
            }
            return Optional.of(root);
        } catch (JsonProcessingException e) {
            JsonLocation location = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
            problems.error(place(file, location), code(e), reason(e));
            return Optional.empty();
        }
    }

    static Place place(String file, JsonLocation location) {
        return Place.ofCharacter(file, location.getLineNr(), location.getColumnNr());
    }

    private static String code(JsonProcessingException e) {
        return e instanceof StreamConstraintsException ? "too-much" : "malformed";
    }

    private static String reason(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        if (e instanceof StreamConstraintsException) {
            return message.contains("nesting")
                    ? "is nested more than %d levels deep".formatted(JsonFormat.MOST_LEVELS)
                    : "exceeds a limit: " + Quoted.plain(message);
        }
        if (e instanceof JsonEOFException) {
            return "is not well-formed JSON: it ends before the document does";
        }
        return "is not well-formed JSON: " + Quoted.plain(message);
    }
}
