package org.dueregard.integration.apply;

import java.util.HashMap;
import java.util.Map;
import org.dueregard.integration.check.At;
import org.dueregard.integration.check.DocumentWalk;
import org.dueregard.integration.document.NamedPart;
import org.dueregard.integration.document.PlanPart;
import org.dueregard.integration.document.SourcePart;
import org.dueregard.plan.Difference;
import org.jspecify.annotations.Nullable;

/** Where in a document the things stand that a service speaks of by kind and reference. */
final class DocumentPlaces {

    private static final String WHOLE = "/plan";

    private final Map<String, String> pointers = new HashMap<>();

    DocumentPlaces(DocumentWalk walk) {
        At<PlanPart> plan = walk.plan();
        String ref = String.valueOf(plan.item().ref());
        put("plan", ref, WHOLE);
        put("decision", ref, WHOLE + "/decision");
        if (plan.item().organisation() != null) {
            put("organisation", plan.item().organisation().code(), WHOLE + "/organisation");
        }
        plan.list("priorities", PlanPart::priorities).forEach(one -> named("priority", one));
        plan.list("crossCutting", PlanPart::crossCutting).forEach(one -> named("cross-cutting objective", one));
        plan.list("relatedPlans", PlanPart::relatedPlans).forEach(one -> named("related plan", one));
        plan.list("services", PlanPart::services).forEach(one -> named("service", one));
        walk.sources().forEach(this::source);
        walk.roles().forEach(one -> put("role", one.item().code(), one.pointer()));
        walk.objectives().forEach(one -> put("objective", one.item().ref(), one.pointer()));
        walk.actions().forEach(one -> put("action", one.item().ref(), one.pointer()));
        walk.measures().forEach(one -> put("measure", one.item().ref(), one.pointer()));
        walk.updates().forEach(one -> put("update", one.item().ref(), one.pointer()));
        walk.readings()
                .forEach(one -> put(
                        "reading", one.owner().item().ref() + "/" + one.item().ref(), one.pointer()));
    }

    /** The pointer to what a difference is about; what was left out stands nowhere, so the plan is named. */
    String of(Difference difference) {
        String pointer = pointers.get(difference.kind() + " " + difference.ref());
        if (pointer == null) {
            return WHOLE;
        }
        boolean field =
                difference.field().matches("[a-zA-Z]+") && !difference.field().equals(difference.kind());
        return field ? pointer + "/" + difference.field() : pointer;
    }

    private void source(At<SourcePart> source) {
        put("source", source.item().code(), source.pointer());
        source.list("paragraphs", SourcePart::paragraphs)
                .forEach(one ->
                        put("paragraph", source.item().code() + " " + one.item().number(), one.pointer()));
    }

    private void named(String kind, At<NamedPart> part) {
        put(kind, part.item().code(), part.pointer());
    }

    private void put(String kind, @Nullable String ref, String pointer) {
        pointers.putIfAbsent(kind + " " + ref, pointer);
    }
}
