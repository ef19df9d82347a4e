package org.dueregard.report.snapshot;

import java.util.List;
import java.util.UUID;
import org.dueregard.progress.standing.PlanStanding;
import org.dueregard.rag.Forecast;
import org.jspecify.annotations.Nullable;

/** An action in a place as the database gives it, without its standing. */
record StoredAction(
        UUID id,
        String role,
        String roleName,
        String objective,
        String ref,
        String action,
        String wording,
        List<String> subPoints,
        List<String> partners,
        @Nullable String service,
        boolean statutory,
        ActionPart.DuePart due,
        List<ActionPart.MilestonePart> milestones,
        List<ActionPart.NamedPart> measures,
        @Nullable String disposition,
        @Nullable String closureReason,
        @Nullable UpdatePart update) {

    /** The same with how far it is. */
    ActionPart with(PlanStanding.OfAction standing) {
        return new ActionPart(
                role,
                roleName,
                objective,
                ref,
                action,
                wording,
                subPoints,
                partners,
                service,
                statutory,
                due,
                milestones,
                measures,
                disposition,
                closureReason,
                part(standing),
                update);
    }

    private static ActionPart.StandingPart part(PlanStanding.OfAction standing) {
        Forecast forecast = standing.forecast();
        return new ActionPart.StandingPart(
                standing.band(),
                standing.shown().rating(),
                standing.shown().source(),
                standing.shown().word(),
                standing.shown().explanation(),
                standing.shown().computed().rating(),
                standing.shown().computed().rule(),
                standing.shown().computed().sentence(),
                standing.officer(),
                standing.lifecycle(),
                standing.completedOn(),
                standing.freshness(),
                standing.evidence(),
                forecast == null ? null : forecast.date(),
                forecast == null ? null : forecast.reason());
    }
}
