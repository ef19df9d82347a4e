package org.dueregard.report.builder.check;

/**
 * Something that is not right with a report.
 *
 * @param code stable word for programs
 * @param blocking whether the report cannot be released with it
 * @param message what is wrong and what would be right
 * @param pointer JSON pointer to the place in the record of the report
 * @param anchor name of the place on the page where it is written, such as {@code implication-legal}
 */
public record Finding(String code, boolean blocking, String message, String pointer, String anchor) {}
