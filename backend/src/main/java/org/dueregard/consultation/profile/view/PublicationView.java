package org.dueregard.consultation.profile.view;

import java.time.LocalDate;

/**
 * A publication of a profile.
 *
 * @param number counts them
 * @param publishedOn when
 * @param by name of the officer at the time
 * @param reason why
 * @param rules by which rules
 */
public record PublicationView(int number, LocalDate publishedOn, String by, String reason, RulesValues rules) {}
