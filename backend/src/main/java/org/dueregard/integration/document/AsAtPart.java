package org.dueregard.integration.document;

import org.dueregard.plan.AsAtRule;
import org.jspecify.annotations.Nullable;

/**
 * For which day a plan is rated.
 *
 * @param rule how the day is found
 * @param position day of the last published position
 */
public record AsAtPart(@Nullable AsAtRule rule, @Nullable String position) {}
