package org.dueregard.committee.delivery;

import java.time.Instant;
import java.util.UUID;
import org.dueregard.committee.delivery.adapter.Parcel;

/**
 * One attempt that is to be made.
 *
 * @param attempt identity of the attempt, which is written already
 * @param tries how often it was tried since it was asked for, this time included
 * @param packRef reference of the pack, for people
 */
record Assignment(
        UUID delivery,
        UUID attempt,
        int number,
        int tries,
        Instant askedAt,
        String packRef,
        boolean exempt,
        Parcel parcel,
        StoredDestination to) {}
