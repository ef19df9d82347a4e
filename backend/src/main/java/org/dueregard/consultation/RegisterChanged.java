package org.dueregard.consultation;

/**
 * Something in the register of consultations, or in what is published of who answered, has changed in the running
 * transaction. Observed at once by whoever keeps what is worked out of it.
 */
public record RegisterChanged() {}
