package org.dueregard.consultation.profile;

import java.util.List;
import org.dueregard.consultation.profile.view.RulesValues;
import org.jspecify.annotations.Nullable;

/**
 * A characteristic with its counts: true ones where officers work, told ones where the public reads. Which of both it is
 * depends on where it was read.
 *
 * @param characteristic what tells the categories apart
 * @param base how many answered the question, nothing where it is suppressed
 * @param reference what it is compared with
 * @param categories in the order of the question
 * @param toldUnder every pair of rules it has ever been told under; nothing of true counts
 */
public record CountsTable(
        Characteristic characteristic,
        @Nullable Integer base,
        @Nullable Population reference,
        List<CountsRow> categories,
        @Nullable List<RulesValues> toldUnder) {}
