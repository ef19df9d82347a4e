package org.dueregard.integration.export;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dueregard.integration.document.Format;
import org.jspecify.annotations.Nullable;

/** Puts the parts of a plan together. */
final class DocumentTree {

    /**
     * One row of the export.
     *
     * @param list name of the list in which it stands; of the plan itself, "plan"
     * @param owner identity of the part that has the list; null for the plan
     * @param id identity of this part
     * @param tree its fields
     */
    record Part(String list, @Nullable UUID owner, UUID id, ObjectNode tree) {}

    private DocumentTree() {}

    /** The document of parts that come in the order of their lists; nothing when the plan is not among them. */
    static Optional<ObjectNode> of(List<Part> parts) {
        Map<UUID, ObjectNode> trees = new HashMap<>();
        parts.forEach(part -> trees.put(part.id(), part.tree()));
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        for (Part part : parts) {
            ObjectNode owner = part.owner() == null ? null : trees.get(part.owner());
            if (owner != null) {
                owner.withArray("/" + part.list()).add(part.tree());
            } else {
                document.put("format", Format.NAME).set("plan", part.tree());
            }
        }
        return document.isEmpty() ? Optional.empty() : Optional.of(document);
    }
}
