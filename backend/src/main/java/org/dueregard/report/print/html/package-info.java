/** Documents as HTML. */
@NullMarked
package org.dueregard.report.print.html;

import org.jspecify.annotations.NullMarked;
