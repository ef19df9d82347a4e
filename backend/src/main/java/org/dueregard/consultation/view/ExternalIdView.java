package org.dueregard.consultation.view;

/**
 * What a system calls a consultation.
 *
 * @param system the system
 * @param externalId its key there
 */
public record ExternalIdView(String system, String externalId) {}
