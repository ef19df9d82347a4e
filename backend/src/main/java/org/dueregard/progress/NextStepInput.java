package org.dueregard.progress;

import org.dueregard.plan.DatedText;
import org.jspecify.annotations.Nullable;

/**
 * What is to happen next.
 *
 * @param text what
 * @param owner whose it is: a post or a team
 * @param due by when
 */
public record NextStepInput(
        String text, @Nullable String owner, @Nullable DatedText due) {}
