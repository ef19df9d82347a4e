package org.dueregard.committee.delivery;

/** How far a delivery is. */
public enum DeliveryState {
    /** It is tried, now or later. */
    WAITING,
    /** The destination has it. */
    DELIVERED,
    /** The destination says that it took it. */
    ACCEPTED,
    /** The destination refuses it. */
    REJECTED,
    /** Days have passed; it is tried again when somebody asks for it. */
    GIVEN_UP,
    /** A later version of the report was released before it arrived. */
    SUPERSEDED;

    /** Whether the destination has it. */
    public boolean isArrived() {
        return this == DELIVERED || this == ACCEPTED;
    }

    /** Whether somebody may have it tried now. */
    public boolean isRepeatable() {
        return this == WAITING || this == REJECTED || this == GIVEN_UP;
    }
}
