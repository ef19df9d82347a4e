package org.dueregard.integration.apply;

import org.dueregard.integration.check.DocumentWalk;
import org.dueregard.integration.report.Place;
import org.dueregard.integration.report.Problems;
import org.dueregard.plan.AlreadyPublished;
import org.dueregard.plan.Difference;
import org.dueregard.plan.Frozen;
import org.dueregard.plan.Refused;
import org.dueregard.plan.UnknownReference;
import org.dueregard.platform.Quoted;
import org.jspecify.annotations.Nullable;

/** Refusals of the services, led back to the places in the document that they are about. */
final class Refusals {

    private final String file;
    private final DocumentPlaces places;
    private final Problems problems;
    private boolean ignoreUnknown;

    Refusals(String file, DocumentWalk walk, Problems problems) {
        this.file = file;
        this.places = new DocumentPlaces(walk);
        this.problems = problems;
    }

    /** From now on, what is not known is no news. */
    void ignoreUnknown() {
        ignoreUnknown = true;
    }

    boolean any() {
        return problems.hasErrors();
    }

    void add(Refused refused) {
        if (ignoreUnknown && refused instanceof UnknownReference) {
            return;
        }
        for (Difference difference : refused.differences()) {
            problems.error(Place.ofPointer(file, places.of(difference)), code(refused), words(refused, difference));
        }
    }

    private static String code(Refused refused) {
        if (refused instanceof Frozen) {
            return "frozen";
        }
        return refused instanceof AlreadyPublished ? "already-published" : "unknown-reference";
    }

    private static String words(Refused refused, Difference difference) {
        String thing = difference.kind() + " " + difference.ref();
        String change = thing + ", " + difference.field() + ": there is " + quoted(difference.was()) + ", the file has "
                + quoted(difference.sent());
        if (refused instanceof Frozen) {
            return "approved wording is frozen, a change is a new version of the plan (" + change + ")";
        }
        return refused instanceof AlreadyPublished
                ? "what is published never changes, record a correction (" + change + ")"
                : thing + " names " + quoted(difference.sent()) + ", which is not there";
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "nothing" : Quoted.of(text);
    }
}
