package org.dueregard.consultation;

/**
 * An answer to a question of fairness.
 *
 * @param answer YES or NO
 * @param explanation why
 */
public record FairnessAnswer(String answer, String explanation) {}
