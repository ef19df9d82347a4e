package org.dueregard.consultation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a system's row makes of a consultation: its own fields become what it says, those of officers stay. */
final class SystemMerge {

    private final ObjectMapper json;

    SystemMerge(ObjectMapper json) {
        this.json = json;
    }

    /**
     * What comes of it.
     *
     * @param fields what the consultation says afterwards
     * @param kept fields in which the system differs from what an officer decided
     */
    record Merged(ConsultationFields fields, List<String> kept) {}

    Merged merge(@Nullable Stored current, ObjectNode row) {
        if (current == null) {
            return new Merged(read(row), List.of());
        }
        ObjectNode merged = json.valueToTree(current.fields());
        List<String> decided = current.decided();
        SystemFields.names().stream()
                .filter(name -> !decided.contains(name))
                .forEach(name -> put(merged, name, row.get(name)));
        Set<String> differing = Set.copyOf(SystemFields.changed(current.fields(), read(whole(current, row))));
        List<String> kept = new ArrayList<>(decided);
        kept.retainAll(differing);
        return new Merged(read(merged), List.copyOf(kept));
    }

    /** What the consultation would say if the system decided everything that it sends. */
    private ObjectNode whole(Stored current, ObjectNode row) {
        ObjectNode whole = json.valueToTree(current.fields());
        row.properties().forEach(field -> whole.set(field.getKey(), field.getValue()));
        return whole;
    }

    private static void put(ObjectNode merged, String name, @Nullable JsonNode value) {
        if (value == null) {
            merged.remove(name);
        } else {
            merged.set(name, value);
        }
    }

    private ConsultationFields read(ObjectNode fields) {
        try {
            return json.treeToValue(fields, ConsultationFields.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The rows of systems and the fields of consultations have grown apart", e);
        }
    }
}
