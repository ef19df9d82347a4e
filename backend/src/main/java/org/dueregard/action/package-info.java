/** What a body said it would do: approved wording, places in the plan, milestones, and how each action ended. */
@NullMarked
package org.dueregard.action;

import org.jspecify.annotations.NullMarked;
