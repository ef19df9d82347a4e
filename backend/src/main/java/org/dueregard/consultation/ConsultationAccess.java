package org.dueregard.consultation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dueregard.identity.Caller;
import org.dueregard.identity.Roles;
import org.dueregard.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Who may see and change what: the equalities officer everything, a service officer what the own services run.
 *
 * @param caller who asks
 */
record ConsultationAccess(Caller caller) {

    boolean seesAll() {
        return caller.has(Roles.EQUALITIES_OFFICER);
    }

    /** Whether a service is the caller's. */
    boolean owns(@Nullable String service) {
        return seesAll() || (service != null && caller.has(Roles.SERVICE_OFFICER) && caller.worksFor(service));
    }

    /** The consultation, if there is one and the caller may know of it. */
    Stored seen(@Nullable Stored stored, String ref) {
        if (stored == null || !(stored.isPublic() || owns(stored.fields().service()))) {
            throw ConsultationReads.missing(ref);
        }
        return stored;
    }

    /** The consultation, if there is one and the caller may change it. */
    Stored writable(@Nullable Stored stored, String ref) {
        Stored seen = seen(stored, ref);
        if (!owns(seen.fields().service())) {
            throw ProblemException.forbidden("Consultation " + ref + " is run by another service than yours");
        }
        return seen;
    }

    List<ConsultationAbility> abilities(Stored stored) {
        if (!owns(stored.fields().service())) {
            return List.of();
        }
        Set<ConsultationAbility> may = EnumSet.of(ConsultationAbility.EDIT, ConsultationAbility.ANSWER);
        if (!stored.isPublic()) {
            may.add(ConsultationAbility.DELETE);
            may.add(ConsultationAbility.PUBLISH);
        } else {
            may.add(ConsultationAbility.SAY);
            if (stored.fields().closes() != null) {
                may.add(ConsultationAbility.EXTEND);
            }
        }
        return List.copyOf(may);
    }
}
