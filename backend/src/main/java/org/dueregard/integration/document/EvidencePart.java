package org.dueregard.integration.document;

import org.dueregard.progress.EvidenceKind;
import org.jspecify.annotations.Nullable;

/**
 * Something that proves what an update says.
 *
 * @param kind what it is
 * @param title its title
 * @param url where it is
 */
public record EvidencePart(
        @Nullable EvidenceKind kind,
        @Nullable String title,
        @Nullable String url) {}
