package org.dueregard.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock of the application. Days are counted in London, where the plan's dates are. */
public class Clocks {

    /** The zone in which a day begins and ends for a council. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** The system clock in London time; tests put another in its place. */
    @Produces
    @ApplicationScoped
    public Clock clock() {
        return Clock.system(LONDON);
    }
}
