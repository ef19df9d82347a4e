package org.dueregard.progress;

import java.util.EnumSet;
import java.util.Set;
import org.dueregard.identity.Caller;
import org.dueregard.identity.Roles;
import org.dueregard.progress.view.UpdateAbility;
import org.jspecify.annotations.Nullable;

/**
 * What a caller may do with updates. A service officer writes and a reviewer reviews for the own services; an equalities
 * officer does both for all and publishes. Nobody reviews what they wrote any of.
 *
 * @param caller the caller
 */
record UpdateAccess(Caller caller) {

    /** Whether the caller sees updates of all services. */
    boolean seesAll() {
        return caller.has(Roles.EQUALITIES_OFFICER);
    }

    /** Whether the caller sees updates of a service that are not published. */
    boolean sees(@Nullable String service) {
        boolean works = caller.has(Roles.SERVICE_OFFICER) || caller.has(Roles.REVIEWER);
        return seesAll() || (works && service != null && caller.worksFor(service));
    }

    boolean writes(@Nullable String service) {
        return seesAll() || isOf(Roles.SERVICE_OFFICER, service);
    }

    boolean reviews(@Nullable String service, Set<String> writers) {
        return (seesAll() || isOf(Roles.REVIEWER, service)) && !writers.contains(caller.subject());
    }

    boolean publishes() {
        return seesAll();
    }

    /** Whether the caller could do something with an update, were it in the right state. */
    boolean could(UpdateAbility ability, SeenRow update) {
        return switch (ability) {
            case EDIT, DELETE, SUBMIT, WITHDRAW, CORRECT -> writes(update.lead());
            case RETURN, ACKNOWLEDGE -> reviews(update.lead(), update.writers());
            case PUBLISH -> publishes();
        };
    }

    /** What the caller may do with an update as it stands. */
    Set<UpdateAbility> abilities(SeenRow update) {
        EnumSet<UpdateAbility> may = EnumSet.noneOf(UpdateAbility.class);
        for (UpdateAbility ability : UpdateAbility.values()) {
            if (fits(ability, update) && could(ability, update)) {
                may.add(ability);
            }
        }
        return may;
    }

    /** Whether something can be done with an update in its state, whoever asks. */
    static boolean fits(UpdateAbility ability, SeenRow update) {
        UpdateState state = update.row().state();
        return switch (ability) {
            case EDIT, DELETE, SUBMIT -> state.isEditable();
            case WITHDRAW, ACKNOWLEDGE -> state == UpdateState.SUBMITTED;
            case RETURN -> state == UpdateState.SUBMITTED || state == UpdateState.ACKNOWLEDGED;
            case PUBLISH -> state == UpdateState.ACKNOWLEDGED;
            case CORRECT -> state == UpdateState.PUBLISHED && !update.corrected();
        };
    }

    private boolean isOf(String role, @Nullable String service) {
        return service != null && caller.has(role) && caller.worksFor(service);
    }
}
