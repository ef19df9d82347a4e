/**
 * Deliveries: a pack on its way to a destination. Queued in the transaction that releases the report, tried until it has
 * arrived or days have passed, and written down attempt by attempt.
 */
@NullMarked
package org.dueregard.committee.delivery;

import org.jspecify.annotations.NullMarked;
