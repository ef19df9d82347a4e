package org.dueregard.report.builder.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is worked on.
 *
 * @param ref reference
 * @param version what If-Match names
 * @param state how far it is
 * @param edition the version that is written, or was released
 * @param editionReason why it was opened again after a release
 * @param plan reference of the plan
 * @param planTitle title of the plan
 * @param template key of the template it was begun from
 * @param language language tag
 * @param fields what is written into it
 * @param sections in order
 * @param submitted when it went into clearance
 * @param returned when and why it was last sent back
 * @param cleared when it was cleared
 * @param releases the latest first
 * @param abilities what the caller may do with it
 */
public record ReportRecordView(
        String ref,
        int version,
        ReportState state,
        int edition,
        @Nullable String editionReason,
        String plan,
        String planTitle,
        String template,
        String language,
        ReportFields fields,
        List<SectionView> sections,
        @Nullable StepView submitted,
        @Nullable StepView returned,
        @Nullable StepView cleared,
        List<ReleaseHead> releases,
        List<ReportAbility> abilities) {}
