package org.dueregard.testsupport;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.dueregard.platform.Clocks;

/** The clock of every test: it runs as usual until a test sets a day. */
@ApplicationScoped
public class TestClock {

    private final AtomicReference<Clock> current = new AtomicReference<>(Clock.system(Clocks.LONDON));

    /** Stops the clock at noon of a day in London. */
    public void set(LocalDate day) {
        at(day.atTime(LocalTime.NOON).atZone(Clocks.LONDON).toInstant());
    }

    /** Stops the clock at a moment. */
    public void at(Instant moment) {
        current.set(Clock.fixed(moment, Clocks.LONDON));
    }

    /** Lets the clock run again. */
    public void reset() {
        current.set(Clock.system(Clocks.LONDON));
    }

    /** Takes the place of the application's clock. */
    @Produces
    @Alternative
    @Priority(1)
    @ApplicationScoped
    Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return current.get().getZone();
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return current.get().withZone(zone);
            }

            @Override
            public Instant instant() {
                return current.get().instant();
            }
        };
    }
}
