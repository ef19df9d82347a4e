package org.dueregard.architecture.broken.measure;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/** Breaks every rule of habit. */
@SuppressWarnings("JavaUtilDate")
class BadHabits {

    @Inject
    Measure injected;

    Optional<Measure> perhaps = Optional.empty();

    Instant now() {
        return Instant.now();
    }

    Clock clock() {
        return Clock.systemUTC();
    }

    Date old() {
        return new Date(0);
    }
}
