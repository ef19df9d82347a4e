/**
 * Reports to committee. {@code text} is what a report says, {@code builder} how it is written and cleared,
 * {@code snapshot} what is frozen, {@code print} the documents made of a frozen report, {@code release} where the
 * two meet. Only the committee room may look in here.
 */
@NullMarked
package org.dueregard.report;

import org.jspecify.annotations.NullMarked;
