/**
 * Judges a document: first its format by the JSON Schema, then its meaning. Every check looks at the whole document and
 * collects everything; what the schema has found wrong is taken out first, so that nothing is reported twice.
 */
@NullMarked
package org.dueregard.integration.check;

import org.jspecify.annotations.NullMarked;
