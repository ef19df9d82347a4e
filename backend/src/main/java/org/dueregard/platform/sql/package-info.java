/** Reads that cost one round trip. */
@NullMarked
package org.dueregard.platform.sql;

import org.jspecify.annotations.NullMarked;
