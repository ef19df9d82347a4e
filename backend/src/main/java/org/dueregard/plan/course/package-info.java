/** How a plan comes about: begun as a draft, put before the approving body, sent back; and what each step froze. */
@NullMarked
package org.dueregard.plan.course;

import org.jspecify.annotations.NullMarked;
