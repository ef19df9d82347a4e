/**
 * Read-back: whether the committee papers system shows what was handed over, byte for byte, and what was decided. It is
 * only ever read.
 */
@NullMarked
package org.dueregard.committee.readback;

import org.jspecify.annotations.NullMarked;
