package org.dueregard.report.builder.view;

import org.jspecify.annotations.Nullable;

/**
 * A row of the table of implications in a template.
 *
 * @param key stays the same when the issue is worded anew
 * @param issue as printed
 * @param post who writes and signs it
 */
public record TemplateImplication(
        String key, String issue, @Nullable String post) {}
