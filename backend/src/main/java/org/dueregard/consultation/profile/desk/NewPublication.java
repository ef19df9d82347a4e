package org.dueregard.consultation.profile.desk;

/**
 * A publication that is asked for.
 *
 * @param reason why it is published, or published again
 */
public record NewPublication(String reason) {}
