/** Read models of the public pages; reads across all rooms. */
@NullMarked
package org.dueregard.dashboard;

import org.jspecify.annotations.NullMarked;
