package org.dueregard.consultation.profile.desk;

import java.util.List;
import org.dueregard.consultation.profile.Characteristic;
import org.jspecify.annotations.Nullable;

/**
 * A characteristic that is saved.
 *
 * @param characteristic what tells the categories apart
 * @param base how many answered the question
 * @param reference reference of the population that it is compared with
 * @param categories in the order of the question
 */
public record TableFields(
        Characteristic characteristic, int base, @Nullable String reference, List<CategoryFields> categories) {}
