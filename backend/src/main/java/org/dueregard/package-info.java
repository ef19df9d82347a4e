/** Due Regard: a council's equality objectives and action plan, from plan to published proof. */
@NullMarked
package org.dueregard;

import org.jspecify.annotations.NullMarked;
