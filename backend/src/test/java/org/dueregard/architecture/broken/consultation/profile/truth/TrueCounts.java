package org.dueregard.architecture.broken.consultation.profile.truth;

/** Counts that nobody but their desk may see. */
public record TrueCounts(int women) {}
