package org.dueregard.integration.check;

import java.util.HashMap;
import java.util.Map;
import org.dueregard.integration.document.ActionPart;
import org.dueregard.integration.document.ObjectivePart;

/** An action has at most one place under an objective. */
final class SamePlaceCheck {

    private final Findings findings;
    private final Map<String, String> firstPlaces = new HashMap<>();

    SamePlaceCheck(Findings findings) {
        this.findings = findings;
    }

    void check(DocumentWalk walk) {
        walk.actions().stream().filter(action -> action.item().sameAs() == null).forEach(this::place);
        walk.actions().stream().filter(action -> action.item().sameAs() != null).forEach(this::place);
    }

    private void place(Within<ObjectivePart, ActionPart> action) {
        ActionPart item = action.item();
        String ref = item.sameAs() == null ? item.ref() : item.sameAs();
        if (ref == null) {
            return;
        }
        String first = firstPlaces.putIfAbsent(action.owner().pointer() + " " + ref, String.valueOf(item.ref()));
        if (first != null && item.sameAs() != null) {
            findings.error(
                    action.pointer() + "/sameAs", "duplicate", "%s is under this objective already".formatted(ref));
        }
    }
}
