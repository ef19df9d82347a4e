/**
 * Starts what a machine without anything else needs to run Due Regard: PostgreSQL and the packaged application. Knows
 * the application only as a jar to run and an address that answers.
 */
@NullMarked
package org.dueregard.launcher;

import org.jspecify.annotations.NullMarked;
