package org.dueregard.integration.check;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Takes values out of a tree without moving anything else in it, so that the pointers to the rest stay right. */
final class Pruning {

    private Pruning() {}

    /** Takes a value out of its object; in a list an empty one takes its place. */
    static void takeOut(ObjectNode root, String pointer, JsonNode emptyOne) {
        if (pointer.isEmpty()) {
            return;
        }
        JsonPointer target = JsonPointer.compile(pointer);
        JsonNode parent = root.at(target.head());
        if (parent instanceof ObjectNode object) {
            object.remove(target.last().getMatchingProperty());
        } else if (parent instanceof ArrayNode array && target.last().getMatchingIndex() < array.size()) {
            array.set(target.last().getMatchingIndex(), emptyOne);
        }
    }
}
