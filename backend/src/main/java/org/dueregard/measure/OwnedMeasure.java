package org.dueregard.measure;

import java.util.Set;
import org.dueregard.identity.Caller;
import org.dueregard.identity.Roles;
import org.dueregard.rag.MeasureType;

/**
 * A measure with the services that may record readings of it.
 *
 * @param ref reference
 * @param type what a reading of it is
 * @param computed whether its readings are worked out, and never typed
 * @param services codes of the services that lead the actions that it judges
 */
record OwnedMeasure(String ref, MeasureType type, boolean computed, Set<String> services) {

    /** Service officers record for measures of actions that their services lead; others for all. */
    boolean isRecordedBy(Caller caller) {
        return caller.has(Roles.EQUALITIES_OFFICER)
                || caller.has(Roles.MEASURES_WRITE)
                || services.stream().anyMatch(caller::worksFor);
    }
}
