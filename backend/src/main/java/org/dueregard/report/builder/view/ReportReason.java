package org.dueregard.report.builder.view;

/**
 * Why a step is taken.
 *
 * @param reason for the writers, and for the audit trail
 */
public record ReportReason(String reason) {}
