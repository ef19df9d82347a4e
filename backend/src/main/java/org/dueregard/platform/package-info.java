/** What every room stands on; knows none of them. */
@NullMarked
package org.dueregard.platform;

import org.jspecify.annotations.NullMarked;
