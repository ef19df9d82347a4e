package org.dueregard.progress.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.dueregard.progress.UpdateState;
import org.dueregard.rag.Lifecycle;
import org.jspecify.annotations.Nullable;

/**
 * An update in a list of the workspace.
 *
 * @param ref reference
 * @param plan reference of the plan
 * @param version grows with every change
 * @param state how far it has got
 * @param action its action as it stands
 * @param date the day it speaks of
 * @param progress what was done
 * @param lifecycle how far the action had got
 * @param author name of the author at the time
 * @param savedAt when it was last saved
 * @param submittedAt when it was last handed in
 * @param returnedAt when it was last sent back
 * @param returnedReason why
 * @param reviewer name at the time of whoever acknowledged it or sent it back
 * @param acknowledgedAt when it was acknowledged
 * @param publishedAt when it became public
 * @param corrects the update that it corrects
 * @param abilities what the caller may do with it
 * @param links where to find it
 */
public record UpdateRow(
        String ref,
        String plan,
        int version,
        UpdateState state,
        WorkAction action,
        LocalDate date,
        String progress,
        Lifecycle lifecycle,
        String author,
        Instant savedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant returnedAt,
        @Nullable String returnedReason,
        @Nullable String reviewer,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant publishedAt,
        @Nullable String corrects,
        Set<UpdateAbility> abilities,
        UpdateLinks links) {

    /** The same for somebody who may do some things with it. */
    public UpdateRow with(Set<UpdateAbility> may) {
        return new UpdateRow(
                ref,
                plan,
                version,
                state,
                action,
                date,
                progress,
                lifecycle,
                author,
                savedAt,
                submittedAt,
                returnedAt,
                returnedReason,
                reviewer,
                acknowledgedAt,
                publishedAt,
                corrects,
                may,
                links);
    }
}
