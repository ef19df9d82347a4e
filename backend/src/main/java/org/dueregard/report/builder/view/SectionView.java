package org.dueregard.report.builder.view;

import java.util.List;
import org.dueregard.report.text.ReportSection;
import org.jspecify.annotations.Nullable;

/**
 * A section of a report as it is worked on.
 *
 * @param key its key
 * @param number as printed
 * @param heading as printed
 * @param kind what it consists of
 * @param exempt whether it is never public
 * @param hint for whoever writes it
 * @param paragraphs in order
 * @param implications in order
 */
public record SectionView(
        String key,
        String number,
        String heading,
        ReportSection.Kind kind,
        boolean exempt,
        @Nullable String hint,
        List<ParagraphView> paragraphs,
        List<ImplicationView> implications) {}
