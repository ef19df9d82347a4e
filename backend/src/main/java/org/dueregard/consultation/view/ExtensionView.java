package org.dueregard.consultation.view;

import java.time.LocalDate;
import org.dueregard.consultation.rules.PublishedDay;

/**
 * A closing day that was moved.
 *
 * @param was the day before
 * @param closes the day since
 * @param reason why
 * @param on when it was moved
 * @param author who moved it
 */
public record ExtensionView(PublishedDay was, PublishedDay closes, String reason, LocalDate on, String author) {}
