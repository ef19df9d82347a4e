package org.dueregard.progress;

import org.jspecify.annotations.Nullable;

/**
 * Why an update is handed in although its cycle is locked; otherwise nobody has to say.
 *
 * @param reason why
 */
public record SubmissionReason(@Nullable String reason) {}
