package org.dueregard.committee.pack;

/** How far a pack is on its way; follows from its deliveries, what was read back, and later versions. */
public enum PackState {
    /** Frozen and waiting to be handed over. */
    PREPARED,
    /** Handed over to a destination that has not said what it makes of it. */
    DELIVERED,
    /** A destination has said that it took it. */
    ACCEPTED,
    /** The committee papers system shows what was handed over, byte for byte. */
    PUBLISHED,
    /** Every destination that answered has refused it. */
    REJECTED,
    /** A later version of the report has been released. */
    SUPERSEDED
}
