package org.dueregard.audit.trail;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change.
 *
 * @param id number of the change; later changes mostly have higher ones
 * @param at when it was made
 * @param who who made it
 * @param requestId request that asked for it
 * @param reason why
 * @param operation what was done
 * @param what what it was done to
 * @param changes fields that differ; all filled ones of what was made or removed
 * @param sealed number of the batch it is sealed in; absent for the few seconds before that
 */
public record TrailEntryView(
        long id,
        OffsetDateTime at,
        Who who,
        @Nullable String requestId,
        @Nullable String reason,
        TrailOperation operation,
        What what,
        List<FieldChange> changes,
        @Nullable Long sealed) {

    /**
     * Who made a change.
     *
     * @param name name as it was at the time
     * @param id who it is in the sign-in server
     * @param role in which role
     */
    public record Who(
            String name, @Nullable String id, @Nullable String role) {}

    /**
     * What was changed.
     *
     * @param kind kind of thing
     * @param id id of the row; absent for a link between two things
     * @param ref reference or code by which people know it
     */
    public record What(
            String kind, @Nullable UUID id, @Nullable String ref) {}
}
