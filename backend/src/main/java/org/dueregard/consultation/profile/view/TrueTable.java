package org.dueregard.consultation.profile.view;

import java.math.BigDecimal;
import java.util.List;
import org.dueregard.consultation.profile.Characteristic;
import org.jspecify.annotations.Nullable;

/**
 * A characteristic with its true counts.
 *
 * @param characteristic what tells the categories apart
 * @param base how many answered the question
 * @param rest of them in none of the categories
 * @param reference what it is compared with
 * @param similarity how like the population
 * @param categories in the order of the question
 */
public record TrueTable(
        Characteristic characteristic,
        int base,
        int rest,
        @Nullable ReferenceHead reference,
        @Nullable BigDecimal similarity,
        List<TrueCategory> categories) {}
