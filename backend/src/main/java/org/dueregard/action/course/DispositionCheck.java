package org.dueregard.action.course;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dueregard.platform.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * Whether dispositions say of every action of a plan that ends what becomes of it. Pure; everything that is wrong is
 * found in one go, with a pointer to the place.
 */
final class DispositionCheck {

    private final List<EndingAction> actions;
    private final Map<ActionAddress, UUID> targets;
    private final Set<UUID> carriedOn;
    private final List<FieldError> errors = new ArrayList<>();

    /**
     * A check.
     *
     * @param actions the actions of the plan that ends
     * @param targets identities of the actions that may be named as going on
     * @param carriedOn actions of the plan that ends which one of a later plan says it comes from
     */
    DispositionCheck(List<EndingAction> actions, Map<ActionAddress, UUID> targets, Set<UUID> carriedOn) {
        this.actions = actions;
        this.targets = Map.copyOf(targets);
        this.carriedOn = Set.copyOf(carriedOn);
    }

    /** What is wrong; nothing when each action that has not ended yet is disposed of once, in a way that makes sense. */
    List<FieldError> faults(Map<String, DispositionFields> given) {
        Map<String, EndingAction> byRef = new LinkedHashMap<>();
        actions.forEach(action -> byRef.put(action.ref(), action));
        for (EndingAction action : actions) {
            if (!given.containsKey(action.ref()) && !action.ended()) {
                error(action.ref(), "", "missing", "Action " + action.ref() + " has no disposition");
            }
        }
        given.forEach((ref, fields) -> {
            EndingAction action = byRef.get(ref);
            if (action == null) {
                error(ref, "", "unknown-reference", "There is no action " + ref + " in the plan that ends");
            } else if (action.ended()) {
                error(ref, "", "ended-already", "Action " + ref + " has ended already; correct that instead");
            } else {
                one(action, fields, "/dispositions/" + ref);
            }
        });
        return List.copyOf(errors);
    }

    /** What is wrong with one disposition, at a pointer. */
    List<FieldError> faults(EndingAction action, DispositionFields fields, String pointer) {
        one(action, fields, pointer);
        return List.copyOf(errors);
    }

    private void one(EndingAction action, DispositionFields fields, String pointer) {
        @Nullable ActionAddress to = fields.to();
        DispositionKind kind = fields.disposition();
        if (kind.goesOn() && to == null) {
            errors.add(FieldError.body(pointer + "/to", "missing", kind + " names the action that goes on"));
        } else if (!kind.goesOn() && to != null) {
            errors.add(FieldError.body(pointer + "/to", "does-not-fit", kind + " has no action that goes on"));
        } else if (to != null) {
            target(action, to, pointer);
        }
        if (kind == DispositionKind.NOT_CARRIED_FORWARD) {
            if (fields.reason() == null) {
                errors.add(FieldError.body(pointer + "/reason", "missing", kind + " says why"));
            }
            if (carriedOn.contains(action.id())) {
                errors.add(FieldError.body(
                        pointer + "/disposition",
                        "does-not-fit",
                        "An action of a later plan comes from " + action.ref() + ", so it is carried forward"));
            }
        }
    }

    private void target(EndingAction action, ActionAddress to, String pointer) {
        UUID id = targets.get(to);
        if (id == null) {
            errors.add(FieldError.body(
                    pointer + "/to", "unknown-reference", "There is no action " + to.words() + " that is published"));
        } else if (id.equals(action.id())) {
            errors.add(FieldError.body(pointer + "/to", "does-not-fit", "An action does not go on in itself"));
        }
    }

    private void error(String ref, String field, String code, String message) {
        errors.add(FieldError.body("/dispositions/" + ref + field, code, message));
    }
}
