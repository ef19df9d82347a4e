/** Problem details for every error. */
@NullMarked
package org.dueregard.platform.problem;

import org.jspecify.annotations.NullMarked;
