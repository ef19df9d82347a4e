/** Documents as tagged PDF. */
@NullMarked
package org.dueregard.report.print.pdf;

import org.jspecify.annotations.NullMarked;
