/**
 * The document "due-regard-plan/1" as records, field for field as in {@code import/plan.schema.json}: what is left out
 * is null or an empty list. Dates are texts as published; {@code integration.dates} reads them.
 */
@NullMarked
package org.dueregard.integration.document;

import org.jspecify.annotations.NullMarked;
