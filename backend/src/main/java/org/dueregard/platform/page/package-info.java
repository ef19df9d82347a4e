/** Pages of lists. */
@NullMarked
package org.dueregard.platform.page;

import org.jspecify.annotations.NullMarked;
