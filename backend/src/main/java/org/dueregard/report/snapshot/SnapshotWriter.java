package org.dueregard.report.snapshot;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Supplier;

/** Writes a snapshot: the actions one by one, then everything else, which is known once the last action has been seen. */
final class SnapshotWriter {

    static final String ACTIONS = "actions";

    private SnapshotWriter() {}

    /** Writes it; the head is asked for behind the actions. */
    static void write(OutputStream output, Snapshot.Actions actions, Supplier<SnapshotHead> head) throws IOException {
        try (JsonGenerator json = CanonicalJson.mapper().createGenerator(output)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeArrayFieldStart(ACTIONS);
            actions.forEach(action -> put(json, action));
            json.writeEndArray();
            JsonNode rest = CanonicalJson.mapper().valueToTree(head.get());
            for (Map.Entry<String, JsonNode> member : rest.properties()) {
                json.writeFieldName(member.getKey());
                put(json, member.getValue());
            }
            json.writeEndObject();
        }
    }

    private static void put(JsonGenerator json, Object value) {
        try {
            CanonicalJson.mapper().writeValue(json, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
