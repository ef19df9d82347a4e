package org.dueregard.dashboard.state;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dueregard.rag.PlanRules;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the ratings of one plan depend on.
 *
 * @param head the plan
 * @param actions its actions
 * @param steps milestones by action
 * @param measures its measures
 * @param readings readings by measure, oldest first
 * @param judges measures by action
 * @param updates published updates by action, oldest first
 * @param overrides officer ratings without an update by action, oldest first
 */
record PlanFacts(
        PlanHead head,
        List<ActionRecord> actions,
        Map<UUID, List<StepRecord>> steps,
        List<MeasureRecord> measures,
        Map<UUID, List<ReadingRecord>> readings,
        Map<UUID, List<UUID>> judges,
        Map<UUID, List<UpdateRecord>> updates,
        Map<UUID, List<OverrideRecord>> overrides) {

    /**
     * The same plan with other updates.
     *
     * @param more all updates by action
     * @param judged actions of which one of the new updates brings a rating, which then is the last word
     */
    PlanFacts with(Map<UUID, List<UpdateRecord>> more, Set<UUID> judged) {
        Map<UUID, List<OverrideRecord>> left = overrides.entrySet().stream()
                .filter(entry -> !judged.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new PlanFacts(head, actions, steps, measures, readings, judges, more, left);
    }

    /** The same facts of a plan with other rules. */
    PlanFacts with(PlanRules rules) {
        return new PlanFacts(head.with(rules), actions, steps, measures, readings, judges, updates, overrides);
    }

    /** The day of the latest published update that is not later than a day, or null when there is none. */
    @Nullable
    LocalDate latestUpdate(LocalDate notAfter) {
        return updates.values().stream()
                .flatMap(List::stream)
                .map(UpdateRecord::on)
                .filter(on -> !on.isAfter(notAfter))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    Map<UUID, MeasureRecord> measuresById() {
        return measures.stream().collect(Collectors.toMap(MeasureRecord::id, measure -> measure));
    }
}
