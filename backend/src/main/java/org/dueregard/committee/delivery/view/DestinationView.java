package org.dueregard.committee.delivery.view;

import java.util.List;
import java.util.UUID;
import org.dueregard.committee.delivery.adapter.Kind;
import org.dueregard.committee.delivery.adapter.Settings;
import org.jspecify.annotations.Nullable;

/**
 * A destination as it is shown.
 *
 * @param secretIsSet whether this server has the secret that the settings name; null when they name none
 * @param abilities what the caller may do with it
 */
public record DestinationView(
        UUID id,
        String name,
        Kind kind,
        String address,
        boolean acceptsExempt,
        boolean active,
        Settings settings,
        @Nullable Boolean secretIsSet,
        List<Ability> abilities) {

    /** What a caller may do with a destination. */
    public enum Ability {
        /** Change what is set. */
        EDIT
    }
}
