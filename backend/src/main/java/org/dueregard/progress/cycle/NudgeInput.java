package org.dueregard.progress.cycle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom to nudge. Nothing chosen means everybody who has not answered.
 *
 * @param services codes of services
 * @param actions references of actions
 * @param message a word of the equalities officer's own
 */
public record NudgeInput(
        @Nullable List<String> services,
        @Nullable List<String> actions,
        @Nullable String message) {

    boolean names(Answer answer) {
        boolean all = services == null && actions == null;
        boolean byService = services != null && services.contains(String.valueOf(answer.service()));
        return all || byService || (actions != null && actions.contains(answer.action()));
    }
}
