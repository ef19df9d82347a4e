package org.dueregard.samples;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A plan document under {@code backend/samples}, for tests to look into.
 *
 * @param document the whole document, with its figures as they are written
 */
record Sample(JsonNode document) {

    private static final Path FOLDER = Path.of("samples");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** The names of all plan documents. */
    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json")
                            && !name.endsWith("-consultations.json")
                            && !name.endsWith("-meetings.json")
                            && !name.contains("-report-"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file. */
    static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Sample of(String name) {
        try {
            return new Sample(JSON.readTree(text(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode plan() {
        return document.get("plan");
    }

    /** The objectives of all roles, in order. */
    List<JsonNode> objectives() {
        return all("objectives").toList();
    }

    /** The actions of all objectives, with the links to an action of another role. */
    List<JsonNode> actions() {
        return all("actions").filter(JsonNode::isObject).toList();
    }

    List<JsonNode> measures() {
        return all("measures").toList();
    }

    List<JsonNode> updates() {
        return all("updates").toList();
    }

    List<JsonNode> readings() {
        return all("readings").toList();
    }

    /** What has the name that goes with a code. */
    String nameOf(String list, String code) {
        return find(plan().get(list), "code", code).get("name").asText();
    }

    List<JsonNode> paragraphs(String source) {
        return find(plan().get("sources"), "code", source)
                .get("paragraphs")
                .valueStream()
                .toList();
    }

    /** The text of the paragraph that something cites, on one line. */
    String cited(JsonNode citing) {
        String source = citing.at("/cites/source").asText();
        String number = citing.at("/cites/paragraph").asText();
        return paragraphs(source).stream()
                .filter(paragraph -> paragraph.get("number").asText().equals(number))
                .map(paragraph -> paragraph.get("text").asText().replace('\n', ' '))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No paragraph %s in %s".formatted(number, source)));
    }

    private Stream<JsonNode> all(String field) {
        return plan().findValues(field).stream().flatMap(JsonNode::valueStream);
    }

    private static JsonNode find(JsonNode list, String key, String value) {
        return list.valueStream()
                .filter(item -> item.get(key).asText().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No %s %s".formatted(key, value)));
    }
}
