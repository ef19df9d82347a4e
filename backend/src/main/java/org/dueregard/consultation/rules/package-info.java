/** What follows from what a record says: pure functions of its facts and a day. */
@NullMarked
package org.dueregard.consultation.rules;

import org.jspecify.annotations.NullMarked;
