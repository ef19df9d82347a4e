/** Plans, roles, objectives, themes and papers. */
@NullMarked
package org.dueregard.plan;

import org.jspecify.annotations.NullMarked;
