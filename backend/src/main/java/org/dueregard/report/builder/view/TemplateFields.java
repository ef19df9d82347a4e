package org.dueregard.report.builder.view;

import java.util.List;

/**
 * What a template says.
 *
 * @param name its name
 * @param sections in the order of the report
 * @param implications rows of the table of implications
 */
public record TemplateFields(String name, List<TemplateSection> sections, List<TemplateImplication> implications) {}
