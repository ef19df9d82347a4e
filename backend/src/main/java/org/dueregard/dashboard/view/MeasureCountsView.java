package org.dueregard.dashboard.view;

/**
 * Outcomes and measures under each heading; the headings add up to total.
 *
 * @param green green
 * @param amber amber
 * @param red red
 * @param notApplicable data only, not due or late
 * @param total all of them
 */
public record MeasureCountsView(int green, int amber, int red, int notApplicable, int total) {}
