package org.dueregard.plan;

/**
 * How often a plan is reported on.
 *
 * @param everyMonths months between two reports, 1 to 60
 * @param graceDays days after which a missing update is overdue, 0 to 366
 */
public record ReportingInput(int everyMonths, int graceDays) {

    /** Once a year, with four weeks of grace. */
    public static final ReportingInput STANDARD = new ReportingInput(12, 28);
}
