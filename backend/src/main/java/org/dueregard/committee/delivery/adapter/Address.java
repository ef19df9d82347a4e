package org.dueregard.committee.delivery.adapter;

import org.jspecify.annotations.Nullable;

/**
 * Where a parcel goes, with the secret itself instead of its name.
 *
 * @param address address of the kind of destination
 * @param settings what else is set
 * @param secret the secret that the settings name, or null when none is named
 */
public record Address(
        String address, Settings settings, @Nullable String secret) {

    /** Tells nobody the secret. */
    @Override
    public String toString() {
        return address;
    }
}
