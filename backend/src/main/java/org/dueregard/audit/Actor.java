package org.dueregard.audit;

import org.jspecify.annotations.Nullable;

/**
 * Who makes a change, and why.
 *
 * @param name who it is, kept as it stands now: a person's name or account, a system, or the name of a job
 * @param role in which role, when it has one
 * @param request identity of the request that asks for the change
 * @param reason why, in words for whoever reads the audit trail
 * @param id who it is in the sign-in server, which stays the same when the name changes
 */
public record Actor(
        String name,
        @Nullable String role,
        @Nullable String request,
        @Nullable String reason,
        @Nullable String id) {

    /** Refuses a change that nobody makes. */
    public Actor {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A change is made by somebody");
        }
    }

    /** Somebody whom the sign-in server does not know. */
    public Actor(String name, @Nullable String role, @Nullable String request, @Nullable String reason) {
        this(name, role, request, reason, null);
    }

    /** Somebody without a role or request, such as a job. */
    public static Actor named(String name, String reason) {
        return new Actor(name, null, null, reason);
    }
}
