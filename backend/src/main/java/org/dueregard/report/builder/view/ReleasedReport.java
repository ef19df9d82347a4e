package org.dueregard.report.builder.view;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A released report in the public list.
 *
 * @param ref reference
 * @param version its latest version
 * @param title as printed
 * @param plan reference of the plan
 * @param asAt the day it is of
 * @param finalDecisionMaker the body that decides
 * @param meetingOn the day of the meeting
 * @param classification PUBLIC, PART_EXEMPT or EXEMPT
 * @param releasedAt when that version was released
 * @param href where it is read
 */
public record ReleasedReport(
        String ref,
        int version,
        String title,
        String plan,
        LocalDate asAt,
        String finalDecisionMaker,
        @Nullable LocalDate meetingOn,
        String classification,
        OffsetDateTime releasedAt,
        String href) {}
