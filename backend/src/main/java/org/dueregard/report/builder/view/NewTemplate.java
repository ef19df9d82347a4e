package org.dueregard.report.builder.view;

import java.util.List;

/**
 * A template that is added.
 *
 * @param key its key
 * @param name its name
 * @param sections in the order of the report
 * @param implications rows of the table of implications
 */
public record NewTemplate(
        String key, String name, List<TemplateSection> sections, List<TemplateImplication> implications) {

    /** What it says. */
    public TemplateFields fields() {
        return new TemplateFields(name, sections, implications);
    }
}
