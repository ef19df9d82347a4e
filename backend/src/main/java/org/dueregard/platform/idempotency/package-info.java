/** Requests that may be sent again: the same key and request give the first result and do nothing more. */
@NullMarked
package org.dueregard.platform.idempotency;

import org.jspecify.annotations.NullMarked;
