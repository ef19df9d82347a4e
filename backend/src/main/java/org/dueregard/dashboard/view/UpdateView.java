package org.dueregard.dashboard.view;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.rag.EvidenceStrength;
import org.dueregard.rag.Lifecycle;
import org.jspecify.annotations.Nullable;

/**
 * Update as the public interface shows it.
 *
 * @param ref reference that people see
 * @param actionRef action ref
 * @param date the date the update speaks of
 * @param progress progress
 * @param issues issues; absent when there is none
 * @param lifecycle lifecycle
 * @param completedOn completed on; absent when there is none
 * @param forecast forecast; absent when there is none
 * @param officer officer; absent when there is none
 * @param evidenceStrength evidence strength
 * @param evidence evidence
 * @param nextSteps next steps
 * @param readings measures whose readings it rests on
 * @param author A post or a team
 * @param source the place in a paper it comes from; absent when there is none
 * @param corrects the update that this one corrects; absent when there is none
 */
public record UpdateView(
        String ref,
        String actionRef,
        LocalDate date,
        String progress,
        @Nullable String issues,
        Lifecycle lifecycle,
        @Nullable LocalDate completedOn,
        @Nullable ForecastView forecast,
        @Nullable OverrideView officer,
        EvidenceStrength evidenceStrength,
        List<EvidenceView> evidence,
        List<NextStepView> nextSteps,
        List<String> readings,
        String author,
        @Nullable CitationView source,
        @Nullable String corrects) {}
