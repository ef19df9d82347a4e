/**
 * What is frozen of a report: its text with everything it draws on, as one document of canonical JSON that never changes.
 * Printing reads it from here and from nowhere else.
 */
@NullMarked
package org.dueregard.report.snapshot;

import org.jspecify.annotations.NullMarked;
