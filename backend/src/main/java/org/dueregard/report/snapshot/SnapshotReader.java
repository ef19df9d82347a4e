package org.dueregard.report.snapshot;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Reads a snapshot without ever holding more than one of its actions. */
public final class SnapshotReader {

    private SnapshotReader() {}

    /**
     * The snapshot in some bytes.
     *
     * @param sha256 digest of the bytes
     * @param bytes opens them from their start, as often as the actions are asked for
     */
    public static Snapshot read(String sha256, Supplier<InputStream> bytes) {
        return new Snapshot(sha256, head(bytes), sink -> actions(bytes, sink));
    }

    private static SnapshotHead head(Supplier<InputStream> bytes) {
        try (InputStream input = bytes.get();
                JsonParser json = CanonicalJson.mapper().createParser(input)) {
            ObjectNode rest = CanonicalJson.mapper().createObjectNode();
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                if (name.equals(SnapshotWriter.ACTIONS)) {
                    json.skipChildren();
                } else {
                    rest.set(name, CanonicalJson.mapper().readTree(json));
                }
            }
            return CanonicalJson.mapper().treeToValue(rest, SnapshotHead.class);
        } catch (IOException e) {
            throw new UncheckedIOException("A snapshot cannot be read", e);
        }
    }

    private static void actions(Supplier<InputStream> bytes, Consumer<ActionPart> sink) {
        try (InputStream input = bytes.get();
                JsonParser json = CanonicalJson.mapper().createParser(input)) {
            json.nextToken();
            json.nextToken();
            json.nextToken();
            while (json.nextToken() == JsonToken.START_OBJECT) {
                sink.accept(CanonicalJson.mapper().readValue(json, ActionPart.class));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A snapshot cannot be read", e);
        }
    }
}
