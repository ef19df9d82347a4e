package org.dueregard.integration.csv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The document of a plan as a tree in which owners and entries are found by their references. */
final class PlanTree {

    private final ObjectNode root;
    private final Map<String, Owner> objectives = new HashMap<>();
    private final Map<String, Owner> actions = new HashMap<>();
    private final Map<String, Owner> measures = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    PlanTree(ObjectNode root) {
        this.root = root;
        each(
                root.at("/plan/roles"),
                "/plan/roles",
                (role, pointer) -> each(role.path("objectives"), pointer + "/objectives", this::objective));
    }

    /**
     * What rows can belong to.
     *
     * @param ref its own reference
     * @param tree its fields
     * @param pointer where it is
     */
    record Owner(String ref, ObjectNode tree, String pointer) {}

    /**
     * The part that a row describes.
     *
     * @param tree its fields, empty when it is new
     * @param pointer where it is
     */
    record Entry(ObjectNode tree, String pointer) {}

    private interface Visitor {
        void visit(ObjectNode node, String pointer);
    }

    ObjectNode root() {
        return root;
    }

    String ref() {
        return root.at("/plan/ref").asText();
    }

    /** What a row of a layout belongs to, or null; a place of an action leads to the action. */
    @Nullable
    Owner owner(CsvLayout layout, String ref) {
        return switch (layout) {
            case ACTIONS -> objectives.get(ref);
            case READINGS -> measures.get(ref);
            case UPDATES -> {
                Owner action = actions.get(ref);
                yield action == null
                        ? null
                        : actions.get(action.tree().path("sameAs").asText(ref));
            }
        };
    }

    /** The entry with a reference, made when it is new; null when it is there but belongs to another owner. */
    @Nullable
    Entry entry(CsvLayout layout, Owner owner, String ref) {
        ArrayNode list = owner.tree().withArray("/" + layout.list());
        String listPointer = owner.pointer() + "/" + layout.list();
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).path("ref").asText().equals(ref)) {
                return new Entry((ObjectNode) list.get(i), listPointer + "/" + i);
            }
        }
        boolean elsewhere = layout != CsvLayout.READINGS && taken.contains(layout.list() + " " + ref);
        return elsewhere ? null : new Entry(list.addObject(), listPointer + "/" + (list.size() - 1));
    }

    private void objective(ObjectNode objective, String pointer) {
        put(objectives, objective, pointer);
        each(objective.path("actions"), pointer + "/actions", (action, place) -> {
            put(actions, action, place);
            taken.add("actions " + action.path("ref").asText());
            each(
                    action.path("updates"),
                    place + "/updates",
                    (update, at) -> taken.add("updates " + update.path("ref").asText()));
        });
        each(objective.path("measures"), pointer + "/measures", (measure, place) -> put(measures, measure, place));
    }

    private static void put(Map<String, Owner> owners, ObjectNode tree, String pointer) {
        String ref = tree.path("ref").asText();
        owners.put(ref, new Owner(ref, tree, pointer));
    }

    private static void each(JsonNode list, String pointer, Visitor visitor) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof ObjectNode node) {
                visitor.visit(node, pointer + "/" + i);
            }
        }
    }
}
