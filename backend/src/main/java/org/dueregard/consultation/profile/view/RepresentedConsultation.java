package org.dueregard.consultation.profile.view;

/**
 * A consultation with its table of one characteristic.
 *
 * @param consultation which one
 * @param table as it was told
 */
public record RepresentedConsultation(ConsultationName consultation, ProfileTable table) {}
