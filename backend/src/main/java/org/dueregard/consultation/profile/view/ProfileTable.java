package org.dueregard.consultation.profile.view;

import java.math.BigDecimal;
import java.util.List;
import org.dueregard.consultation.profile.Characteristic;
import org.jspecify.annotations.Nullable;

/**
 * A characteristic as it may be told.
 *
 * @param characteristic what tells the categories apart
 * @param base how many answered the question, rounded; absent where suppressed
 * @param baseSuppressed whether the base is not told
 * @param reference what it is compared with
 * @param similarity how like the population; absent where a compared category is suppressed
 * @param categories in the order of the question
 */
public record ProfileTable(
        Characteristic characteristic,
        @Nullable Integer base,
        boolean baseSuppressed,
        @Nullable ReferenceHead reference,
        @Nullable BigDecimal similarity,
        List<ProfileCategory> categories) {}
