/** Figures bound to the record: how they are written, which there are, and what they come to. */
@NullMarked
package org.dueregard.report.builder.figure;

import org.jspecify.annotations.NullMarked;
