package org.dueregard.report.builder.view;

import java.util.List;
import org.dueregard.report.builder.check.Finding;

/**
 * The check list of a report.
 *
 * @param ready whether nothing stands in the way of its release
 * @param items everything that was found
 */
public record ChecksView(boolean ready, List<Finding> items) {}
