/** Reporting cycles: when updates are asked for, who has answered, and who is reminded. */
@NullMarked
package org.dueregard.progress.cycle;

import org.jspecify.annotations.NullMarked;
