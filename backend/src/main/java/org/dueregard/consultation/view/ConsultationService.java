package org.dueregard.consultation.view;

/**
 * The service that runs a consultation.
 *
 * @param code its code
 * @param name its name
 */
public record ConsultationService(String code, String name) {}
