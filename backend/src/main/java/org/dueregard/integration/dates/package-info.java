/**
 * Reads dates as councils print them. Pure: text in, date or reason out; no clock, no database.
 *
 * <p>Source of every rule: the section "Dates" of the monitoring specification (a date that cannot be read is refused,
 * never guessed) and the real strings kept in {@code src/test/resources/integration/due_strings.csv}.
 */
@NullMarked
package org.dueregard.integration.dates;

import org.jspecify.annotations.NullMarked;
