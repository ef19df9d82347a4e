package org.dueregard.integration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dueregard.integration.check.JudgedDocument;
import org.dueregard.integration.document.PlanDocument;
import org.dueregard.integration.document.PlanPart;
import org.jspecify.annotations.Nullable;

/** A plan that takes the place of another is written before it, because the other names it. */
final class PlanOrder {

    private PlanOrder() {}

    static List<JudgedDocument> of(List<JudgedDocument> documents) {
        List<JudgedDocument> waiting = new ArrayList<>(documents);
        List<JudgedDocument> sorted = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Set<@Nullable String> notYet = new HashSet<>();
            waiting.forEach(one -> notYet.add(plan(one).ref()));
            JudgedDocument next = waiting.stream()
                    .filter(one -> !notYet.contains(plan(one).supersededBy()))
                    .findFirst()
                    // Plans that name each other in a circle: the service says what is not there.
                    .orElse(waiting.getFirst());
            waiting.remove(next);
            sorted.add(next);
        }
        return sorted;
    }

    private static PlanPart plan(JudgedDocument judged) {
        return judged.document().map(PlanDocument::plan).orElseThrow();
    }
}
