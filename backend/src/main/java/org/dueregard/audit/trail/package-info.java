/** The audit trail as people read it: who changed what, when and why, with what differs. */
@NullMarked
package org.dueregard.audit.trail;

import org.jspecify.annotations.NullMarked;
