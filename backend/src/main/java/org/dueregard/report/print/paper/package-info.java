/** What a document consists of, whatever its format. */
@NullMarked
package org.dueregard.report.print.paper;

import org.jspecify.annotations.NullMarked;
