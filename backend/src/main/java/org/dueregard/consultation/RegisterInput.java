package org.dueregard.consultation;

import java.util.List;
import java.util.Set;

/**
 * A part of a register that is brought in.
 *
 * @param consultations consultations, each with its reference
 * @param drafts which of them, counted from 0, are not public
 * @param totals numbers that papers published
 */
public record RegisterInput(List<ConsultationFields> consultations, Set<Integer> drafts, List<TotalFields> totals) {

    boolean isDraft(int index) {
        return drafts.contains(index);
    }
}
