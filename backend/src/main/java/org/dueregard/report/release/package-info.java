/** Where a written report becomes a frozen one: freezing, printing, and the news of it. */
@NullMarked
package org.dueregard.report.release;

import org.jspecify.annotations.NullMarked;
