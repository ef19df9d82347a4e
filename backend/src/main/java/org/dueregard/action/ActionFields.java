package org.dueregard.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dueregard.plan.CitationInput;
import org.jspecify.annotations.Nullable;

/**
 * What an officer writes into an action.
 *
 * @param ref reference; only of a new one
 * @param wording wording
 * @param subPoints points under the wording, in order
 * @param leadService code of the service that leads it
 * @param partners who else takes part, in order
 * @param statutory whether the law asks for it
 * @param start first day of work
 * @param due when it is due; left out, the end of the plan counts
 * @param placements its places in the plan
 * @param milestones its steps, in order
 * @param cites where it stands
 * @param order place in the plan's order
 * @param reason why it is changed; never shown again here
 */
public record ActionFields(
        @Nullable String ref,
        String wording,
        List<String> subPoints,
        @Nullable String leadService,
        List<String> partners,
        @Nullable Boolean statutory,
        @Nullable LocalDate start,
        @Nullable DueFields due,
        List<PlacementFields> placements,
        List<MilestoneFields> milestones,
        @Nullable CitationInput cites,
        @Nullable Integer order,
        @Nullable String reason) {

    static final List<String> ALL = List.of(
            "wording",
            "subPoints",
            "leadService",
            "partners",
            "statutory",
            "start",
            "due",
            "placements",
            "milestones",
            "cites",
            "order");
    static final List<String> OPEN =
            List.of("leadService", "partners", "statutory", "due.nextReview", "milestones", "cites", "order");

    /** What is left out of a body is empty. */
    public ActionFields {
        subPoints = Objects.requireNonNullElse(subPoints, List.of());
        partners = Objects.requireNonNullElse(partners, List.of());
        placements = Objects.requireNonNullElse(placements, List.of());
        milestones = Objects.requireNonNullElse(milestones, List.of());
        statutory = Boolean.TRUE.equals(statutory);
    }

    /** Its places, each with a reference. */
    List<PlacementFields> places(String own) {
        return placements.stream().map(place -> place.named(own)).toList();
    }

    /**
     * The same as the writers take it, its own place first.
     *
     * @param own its reference
     * @param places its places, each with reference and order
     * @param closure how it ended, which is not written here
     */
    ActionInput input(String own, List<PlacementInput> places, @Nullable ClosureInput closure) {
        List<PlacementInput> ownFirst = new ArrayList<>(places);
        ownFirst.sort((a, b) -> Boolean.compare(b.ref().equals(own), a.ref().equals(own)));
        return new ActionInput(
                own,
                wording,
                subPoints,
                leadService,
                partners,
                Boolean.TRUE.equals(statutory),
                start,
                due == null ? DueInput.NONE : due.input(),
                List.copyOf(ownFirst),
                milestones.stream().map(MilestoneFields::input).toList(),
                closure,
                cites);
    }
}
