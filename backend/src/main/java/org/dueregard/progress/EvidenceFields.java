package org.dueregard.progress;

import org.jspecify.annotations.Nullable;

/**
 * Something that proves what an update says, as far as it is filled in.
 *
 * @param kind what it is
 * @param title its title
 * @param url where it is
 */
public record EvidenceFields(
        EvidenceKind kind, @Nullable String title, @Nullable String url) {}
