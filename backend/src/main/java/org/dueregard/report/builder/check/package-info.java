/** What stands in the way of a release: pure. */
@NullMarked
package org.dueregard.report.builder.check;

import org.jspecify.annotations.NullMarked;
