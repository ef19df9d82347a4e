/** Documents as Word files. */
@NullMarked
package org.dueregard.report.print.docx;

import org.jspecify.annotations.NullMarked;
