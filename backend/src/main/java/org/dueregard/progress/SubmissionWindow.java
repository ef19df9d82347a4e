package org.dueregard.progress;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Says whether updates may take a step on their way now: a reporting cycle opens and closes. */
public interface SubmissionWindow {

    /** A step of an update on its way. */
    enum Step {
        /** From its writer to the reviewer. */
        SUBMIT,
        /** Past the reviewer. */
        ACKNOWLEDGE,
        /** To the public. */
        PUBLISH
    }

    /**
     * Why updates may not take a step, in words for whoever asks. Asked once for all updates of a request, in its
     * transaction.
     *
     * @param step the step
     * @param planId identity of the plan
     * @param actionIds identities of the actions whose updates are to take it
     * @return reasons by action; an action that is left out may
     */
    Map<UUID, String> closed(Step step, UUID planId, Collection<UUID> actionIds);
}
