package org.dueregard.consultation;

import org.dueregard.consultation.rules.PublishedDay;

/**
 * Another closing day.
 *
 * @param closes the day
 * @param reason why
 */
public record NewExtension(PublishedDay closes, String reason) {}
