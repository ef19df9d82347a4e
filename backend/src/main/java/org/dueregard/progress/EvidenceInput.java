package org.dueregard.progress;

import org.jspecify.annotations.Nullable;

/**
 * Something that proves what an update says.
 *
 * @param kind what it is
 * @param title its title
 * @param url where it is; needed by a link
 */
public record EvidenceInput(
        EvidenceKind kind, String title, @Nullable String url) {}
