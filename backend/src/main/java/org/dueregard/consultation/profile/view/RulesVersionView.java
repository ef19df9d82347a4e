package org.dueregard.consultation.profile.view;

import java.time.OffsetDateTime;

/**
 * Rules as they were set once.
 *
 * @param number counts them
 * @param since since when
 * @param by name of who set them
 * @param reason why
 * @param rules what they are
 */
public record RulesVersionView(int number, OffsetDateTime since, String by, String reason, RulesValues rules) {}
