package org.dueregard.consultation.view;

/**
 * A measure that a consultation is linked to.
 *
 * @param plan reference of its plan
 * @param ref its reference
 * @param name its name
 * @param href where it is found
 */
public record LinkedMeasureView(String plan, String ref, String name, String href) {}
