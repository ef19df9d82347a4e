package org.dueregard.report.builder.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step a report has taken.
 *
 * @param by who
 * @param on when
 * @param reason why, where a reason is given
 */
public record StepView(String by, LocalDate on, @Nullable String reason) {}
