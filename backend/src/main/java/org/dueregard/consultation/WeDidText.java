package org.dueregard.consultation;

import org.jspecify.annotations.Nullable;

/**
 * What came of a consultation.
 *
 * @param weDid what came of it
 * @param youSaid what people said, where that is told at the same time
 */
public record WeDidText(String weDid, @Nullable String youSaid) {}
