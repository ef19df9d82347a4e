package org.dueregard.consultation.profile;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dueregard.consultation.profile.view.ReferenceHead;

/**
 * A reference population as it is stored.
 *
 * @param head which one it is
 * @param categories who is in it; they may overlap
 */
public record Population(ReferenceHead head, List<NamedCount> categories) {

    /** How many people some of its categories are together. */
    public int count(List<String> names) {
        Map<String, Integer> counts = counts();
        return names.stream().mapToInt(name -> counts.getOrDefault(name, 0)).sum();
    }

    /** Counts by name. */
    public Map<String, Integer> counts() {
        return categories.stream().collect(Collectors.toMap(NamedCount::name, NamedCount::count));
    }
}
