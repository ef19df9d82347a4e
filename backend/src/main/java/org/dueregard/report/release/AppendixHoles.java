package org.dueregard.report.release;

import java.time.LocalDate;
import java.util.List;

/** What an appendix would lack if it was printed today, service by service. */
public interface AppendixHoles {

    /**
     * Services with something missing, by name.
     *
     * @param planRef the plan
     * @param asAt the day the appendix is of
     */
    List<Hole> of(String planRef, LocalDate asAt);

    /**
     * What a service still owes; an action that serves two roles is named in each.
     *
     * @param service its name, or "No service"
     * @param withoutUpdate references of actions without a published update
     * @param withoutStatus references of actions that are not rated
     */
    record Hole(String service, List<String> withoutUpdate, List<String> withoutStatus) {}
}
