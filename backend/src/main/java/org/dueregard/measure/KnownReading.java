package org.dueregard.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reading that is there already, as far as new ones depend on it.
 *
 * @param measure reference of its measure
 * @param ref its reference
 * @param start first day of its period
 * @param end last day of its period
 * @param provisional whether its figure may still change
 * @param replaced whether another one confirms or corrects it
 * @param system the system that sent it
 * @param externalId what that system calls it
 */
record KnownReading(
        String measure,
        String ref,
        @Nullable LocalDate start,
        LocalDate end,
        boolean provisional,
        boolean replaced,
        @Nullable String system,
        @Nullable String externalId) {

    static KnownReading of(NewReading reading, String measure, String ref, @Nullable String system) {
        return new KnownReading(
                measure,
                ref,
                reading.period().start(),
                reading.period().end(),
                reading.provisional(),
                false,
                reading.externalId() == null ? null : system,
                reading.externalId());
    }

    KnownReading replacedNow() {
        return new KnownReading(measure, ref, start, end, provisional, true, system, externalId);
    }
}
