package org.dueregard.integration.document;

import org.jspecify.annotations.Nullable;

/**
 * Something with a code and a name.
 *
 * @param code code
 * @param name name
 */
public record NamedPart(@Nullable String code, @Nullable String name) {}
