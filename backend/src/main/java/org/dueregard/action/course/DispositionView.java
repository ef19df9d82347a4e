package org.dueregard.action.course;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of an action, as the public interface shows it.
 *
 * @param action reference of the action
 * @param wording its approved wording
 * @param disposition what became of it
 * @param to the action that goes on; absent when there is none
 * @param reason why, in words
 * @param on when it was recorded; absent for what came with an imported plan
 * @param correction what was wrong with the entry before; absent when nothing was
 */
public record DispositionView(
        String action,
        String wording,
        String disposition,
        @Nullable Target to,
        String reason,
        @Nullable LocalDate on,
        @Nullable String correction) {

    /** Of the action {@code a} that has ended. */
    public static final String JSON = """
            json_build_object('action', a.ref, 'wording', a.wording, 'disposition', a.disposition,
                'reason', a.closure_reason, 'on', d.on_date, 'correction', d.correction,
                'to', (SELECT json_build_object('plan', q.ref, 'action', b.ref, 'wording', b.wording)
                         FROM action b JOIN plan q ON q.id = b.plan_id WHERE b.id = d.to_action_id))
            """;

    /** Actions that have ended, with the entry that counts. */
    public static final String FROM = """

              FROM action a
              LEFT JOIN current_disposition d ON d.action_id = a.id
             WHERE a.disposition IS NOT NULL
            """;

    /**
     * The action that goes on.
     *
     * @param plan reference of its plan
     * @param action its reference
     * @param wording its approved wording
     */
    public record Target(String plan, String action, String wording) {}
}
