/** Who changed what, when and why. The record itself is written by PostgreSQL triggers, so that nothing escapes it. */
@NullMarked
package org.dueregard.audit;

import org.jspecify.annotations.NullMarked;
