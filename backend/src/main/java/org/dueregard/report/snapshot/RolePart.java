package org.dueregard.report.snapshot;

import java.util.List;
import org.dueregard.rag.Counts;
import org.dueregard.rag.Rating;
import org.dueregard.rag.RatingSource;

/**
 * A role of the council with what it set out to do.
 *
 * @param rating how it is rated over its actions
 */
public record RolePart(String code, String name, RollUpPart rating, List<ObjectivePart> objectives) {

    /** What the council set out to do in a role, and why. */
    public record ObjectivePart(String ref, String text, List<String> whyItMatters) {}

    /** A rating over many actions, and what it rests on. */
    public record RollUpPart(Rating rating, RatingSource source, String explanation, Counts counts) {}
}
