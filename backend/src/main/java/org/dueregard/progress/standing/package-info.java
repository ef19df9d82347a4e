/** How far a plan is as at a day that somebody names. Whoever freezes a plan asks here; the dashboard answers. */
@NullMarked
package org.dueregard.progress.standing;

import org.jspecify.annotations.NullMarked;
