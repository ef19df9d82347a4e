package org.dueregard.committee.pack;

import java.util.UUID;

/**
 * A pack has been written. Fired inside the releasing transaction.
 *
 * @param ref reference of the pack
 * @param exempt true when it may only go where exempt parts are accepted
 */
public record PackPrepared(UUID id, String ref, boolean exempt, UUID reportId) {}
