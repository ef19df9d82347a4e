package org.dueregard.report.builder.view;

import org.dueregard.report.text.ReportSection;
import org.jspecify.annotations.Nullable;

/**
 * A section of a template.
 *
 * @param key stays the same when the heading changes
 * @param heading as printed, without its number
 * @param kind what it consists of
 * @param hint for whoever writes it
 */
public record TemplateSection(
        String key,
        String heading,
        ReportSection.Kind kind,
        @Nullable String hint) {}
