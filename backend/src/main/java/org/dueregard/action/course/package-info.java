/** How a plan is approved and how it ends: amendments of its wording, and what became of each of its actions. */
@NullMarked
package org.dueregard.action.course;

import org.jspecify.annotations.NullMarked;
