package org.dueregard.committee.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How packs are delivered: what an operator may set. */
@ConfigMapping(prefix = "due-regard.delivery")
public interface DeliveryConfig {

    /** The folder below which folders of destinations are; unset: no folder can be delivered to. */
    Optional<String> folders();

    /** How often a replica looks for something to deliver. */
    @WithDefault("10s")
    Duration poll();

    /** How often a replica says that it lives; after four silences another takes over what it was doing. */
    @WithDefault("15s")
    Duration heartbeat();

    /** How long the other side may take to answer. */
    @WithDefault("60s")
    Duration timeout();

    /** The wait after the first failure; it grows threefold with each. */
    @WithDefault("1m")
    Duration firstWait();

    /** The longest wait. */
    @WithDefault("6h")
    Duration longestWait();

    /** For how long it is tried. */
    @WithDefault("5d")
    Duration giveUpAfter();
}
