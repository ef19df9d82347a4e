package org.dueregard.report.builder.view;

import java.util.List;

/**
 * All templates.
 *
 * @param items by name
 */
public record TemplatesView(List<TemplateView> items) {}
