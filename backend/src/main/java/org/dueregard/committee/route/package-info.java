/** Bodies, their meetings, and the meetings that a report goes to. */
@NullMarked
package org.dueregard.committee.route;

import org.jspecify.annotations.NullMarked;
