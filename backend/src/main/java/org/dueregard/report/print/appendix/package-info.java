/** Appendices: every action of a plan in the columns of a layout. */
@NullMarked
package org.dueregard.report.print.appendix;

import org.jspecify.annotations.NullMarked;
