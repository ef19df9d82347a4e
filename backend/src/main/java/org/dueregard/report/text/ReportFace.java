package org.dueregard.report.text;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The table at the head of a report.
 *
 * @param finalDecisionMaker name of the body that decides
 * @param meetingRef reference of the meeting of that body, null while none is chosen
 * @param leadHeadOfService name and post
 * @param leadOfficersAndAuthors one line each: name and post
 * @param classification {@code PUBLIC}, {@code PART_EXEMPT} or {@code EXEMPT}
 * @param exemptParagraph paragraph of Part I of Schedule 12A to the Local Government Act 1972 that makes it or its parts
 *     exempt, null for a public report
 */
public record ReportFace(
        String finalDecisionMaker,
        @Nullable String meetingRef,
        @Nullable LocalDate meetingOn,
        String leadHeadOfService,
        List<String> leadOfficersAndAuthors,
        String classification,
        @Nullable String exemptParagraph,
        List<String> wards) {}
