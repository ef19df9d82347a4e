package org.dueregard.committee.delivery.adapter;

/** One way of handing a pack over. */
public interface Adapter {

    /** The kind of destination it serves. */
    Kind kind();

    /**
     * Hands a parcel over. It may be called again after it was cut off anywhere, and by two replicas at once: the
     * destination then still holds the parcel once, with its manifest put there last.
     *
     * @throws HandOverFailure when it did not work out
     */
    Receipt deliver(Parcel parcel, Address to) throws HandOverFailure;
}
