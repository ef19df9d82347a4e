/** Dated, attributed updates of actions. A published update and all that hangs on it never changes. */
@NullMarked
package org.dueregard.progress;

import org.jspecify.annotations.NullMarked;
