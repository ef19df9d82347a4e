package org.dueregard.report.builder.view;

import java.util.List;
import java.util.Objects;

/**
 * A template as it is shown.
 *
 * @param key its key
 * @param version what If-Match names
 * @param name its name
 * @param sections in the order of the report
 * @param implications rows of the table of implications
 * @param abilities what the caller may do with it
 */
public record TemplateView(
        String key,
        int version,
        String name,
        List<TemplateSection> sections,
        List<TemplateImplication> implications,
        List<String> abilities) {

    /** Read without a caller it has no abilities. */
    public TemplateView {
        abilities = Objects.requireNonNullElse(abilities, List.of());
    }

    /** The same for a caller. */
    public TemplateView with(List<String> other) {
        return new TemplateView(key, version, name, sections, implications, other);
    }
}
