package org.dueregard.report.builder.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report in a list of those who work on it.
 *
 * @param ref reference
 * @param state how far it is
 * @param edition the version that is written, or was released
 * @param title as printed
 * @param plan reference of the plan
 * @param asAt the day it is of
 * @param meeting reference of the meeting that decides
 * @param finalDecisionMaker the body that decides
 * @param toSign rows that the caller was asked to sign and that are not signed
 */
public record ReportRecordRow(
        String ref,
        ReportState state,
        int edition,
        String title,
        String plan,
        LocalDate asAt,
        @Nullable String meeting,
        @Nullable String finalDecisionMaker,
        int toSign) {}
