package org.dueregard.consultation.view;

/**
 * An action that a consultation is linked to.
 *
 * @param plan reference of its plan
 * @param ref its reference
 * @param wording its wording
 * @param href where it is found
 */
public record LinkedActionView(String plan, String ref, String wording, String href) {}
