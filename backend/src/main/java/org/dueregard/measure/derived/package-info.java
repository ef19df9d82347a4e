/** Readings that are worked out from the register of consultations. */
@NullMarked
package org.dueregard.measure.derived;

import org.jspecify.annotations.NullMarked;
