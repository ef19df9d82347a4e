/**
 * The state that lists and dashboards show, kept beside the facts: loaded in a handful of statements whatever the size of
 * the plan, rated by {@link org.dueregard.rag}, and written only where it differs.
 */
@NullMarked
package org.dueregard.dashboard.state;

import org.jspecify.annotations.NullMarked;
