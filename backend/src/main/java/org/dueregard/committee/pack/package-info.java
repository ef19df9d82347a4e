/**
 * Packs: what of a released report is handed over, with a manifest that says so. Made once, in the transaction that
 * releases the report, and never changed.
 */
@NullMarked
package org.dueregard.committee.pack;

import org.jspecify.annotations.NullMarked;
