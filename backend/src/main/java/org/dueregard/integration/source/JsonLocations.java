package org.dueregard.integration.source;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dueregard.integration.report.ImportProblem;
import org.dueregard.integration.report.Place;
import org.dueregard.integration.report.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lines and columns of JSON pointers by reading the text once more: only when something is wrong, and then
 * only for the pointers in question, so that a good document of any size costs nothing.
 *
 * @param text the text of the document
 */
public record JsonLocations(String text) implements Locations {

    @Override
    public Problems locate(Problems problems) {
        Set<String> wanted = new TreeSet<>();
        problems.listed().forEach(problem -> addWithParents(problem.place().pointer(), wanted));
        Map<String, JsonLocation> found = wanted.isEmpty() ? Map.of() : find(wanted);
        return problems.mapped(problem -> located(problem, found));
    }

    private static void addWithParents(@Nullable String pointer, Set<String> wanted) {
        for (String rest = pointer; rest != null && !rest.isEmpty(); rest = parent(rest)) {
            wanted.add(rest);
        }
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private Map<String, JsonLocation> find(Set<String> wanted) {
        Map<String, JsonLocation> found = new HashMap<>();
        try (JsonParser parser = JsonFormat.parser(text)) {
            while (parser.nextToken() != null && found.size() < wanted.size()) {
                boolean value = parser.currentToken().isScalarValue()
                        || parser.currentToken().isStructStart();
                String pointer =
                        value ? parser.getParsingContext().pathAsPointer().toString() : "";
                if (value && wanted.contains(pointer)) {
                    found.putIfAbsent(pointer, parser.currentTokenLocation());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A text that was read before cannot be read", e);
        }
        return found;
    }

    /** What is missing stands where its nearest parent stands. */
    private static ImportProblem located(ImportProblem problem, Map<String, JsonLocation> found) {
        Place place = problem.place();
        for (String rest = place.pointer();
                rest != null && place.line() == null && !rest.isEmpty();
                rest = parent(rest)) {
            JsonLocation location = found.get(rest);
            if (location != null) {
                return problem.at(place.at(location.getLineNr(), location.getColumnNr()));
            }
        }
        return problem;
    }
}
