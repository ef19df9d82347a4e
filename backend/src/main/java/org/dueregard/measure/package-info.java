/** Outcomes and measures, and their readings. Decimals are exact; a reading is corrected by a new one, never changed. */
@NullMarked
package org.dueregard.measure;

import org.jspecify.annotations.NullMarked;
