package org.dueregard.action.course;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dueregard.platform.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** Finds what amendments are about, and everything that is wrong with them. Pure. */
final class AmendmentCheck {

    private final Map<String, Amendable> things = new HashMap<>();
    private final Map<String, Integer> lengths = new HashMap<>();
    private final Set<String> places = new HashSet<>();
    private final List<FieldError> errors = new ArrayList<>();
    private final List<Amendment> amendments = new ArrayList<>();

    /**
     * Something that can be amended.
     *
     * @param kind what it is
     * @param ref its reference
     * @param id its identity; that of the action in the action's own place, otherwise that of the place
     * @param own whether it is the thing itself and not another place of it
     * @param text its wording
     * @param points its list, where it has one
     */
    record Amendable(NewAmendment.Kind kind, String ref, UUID id, boolean own, String text, List<String> points) {}

    /**
     * An amendment with what it is about.
     *
     * @param what as it was sent
     * @param target what it changes
     * @param submitted the wording before; null for a point that is added
     */
    record Amendment(
            NewAmendment what, Amendable target, @Nullable String submitted) {}

    AmendmentCheck(List<Amendable> known) {
        known.forEach(thing -> things.put(thing.kind() + " " + thing.ref(), thing));
    }

    /** The amendments with what they are about, those that are right. */
    List<Amendment> check(List<NewAmendment> given) {
        for (int place = 0; place < given.size(); place++) {
            one(given.get(place), "/amendments/" + place);
        }
        return List.copyOf(amendments);
    }

    List<FieldError> errors() {
        return List.copyOf(errors);
    }

    private void one(NewAmendment what, String pointer) {
        Amendable thing = things.get(what.kind() + " " + what.ref());
        if (thing == null) {
            error(
                    pointer + "/ref",
                    "unknown-reference",
                    "There is no " + what.kind() + " " + what.ref() + " in the plan");
        } else if (!what.field().fits(what.kind())) {
            error(pointer + "/field", "does-not-fit", what.kind() + " has no " + what.field());
        } else if (what.field().isList() != (what.position() != null)) {
            error(
                    pointer + "/position",
                    what.position() == null ? "missing" : "does-not-fit",
                    what.field() + (what.position() == null ? " has points: say which" : " has no points"));
        } else if (what.field().isList() && !thing.own()) {
            error(pointer + "/ref", "does-not-fit", "Points stand under the action's own reference");
        } else if (!places.add(what.place())) {
            error(pointer, "given-twice", "The same wording is amended twice");
        } else {
            found(what, thing, pointer);
        }
    }

    private void found(NewAmendment what, Amendable thing, String pointer) {
        Integer position = what.position();
        String submitted = thing.text();
        if (position != null) {
            int length = lengths.getOrDefault(
                    what.kind() + " " + what.ref(), thing.points().size());
            if (position > length + 1) {
                error(pointer + "/position", "out-of-range", "There are " + length + " points; one more may be added");
                return;
            }
            submitted = position > thing.points().size() ? null : thing.points().get(position - 1);
            lengths.put(what.kind() + " " + what.ref(), Math.max(length, position));
        }
        if (what.text().equals(submitted)) {
            error(pointer + "/text", "no-change", "That is what was submitted");
            return;
        }
        amendments.add(new Amendment(what, thing, submitted));
    }

    private void error(String pointer, String code, String message) {
        errors.add(FieldError.body(pointer, code, message));
    }
}
