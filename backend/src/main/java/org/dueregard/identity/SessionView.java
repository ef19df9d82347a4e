package org.dueregard.identity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in, for a page to greet and to know what to offer. Nothing here opens anything.
 *
 * @param signIn whether people can sign in at the moment
 * @param signedIn whether somebody is
 * @param name name to greet with
 * @param roles what they are
 * @param services for which services
 * @param expiresAt when they must sign in again if they do nothing until then
 */
public record SessionView(
        SignIn.State signIn,
        boolean signedIn,
        @Nullable String name,
        List<String> roles,
        List<String> services,
        @Nullable Instant expiresAt) {

    /** A stranger. */
    static SessionView stranger(SignIn.State signIn) {
        return new SessionView(signIn, false, null, List.of(), List.of(), null);
    }

    /** Somebody who has signed in. */
    static SessionView of(SignIn.State signIn, Caller caller, @Nullable Instant expiresAt) {
        return new SessionView(
                signIn,
                true,
                caller.name(),
                caller.roles().stream().sorted().toList(),
                caller.services().stream().sorted().toList(),
                expiresAt);
    }
}
