package org.dueregard.identity;

import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import org.dueregard.audit.Actor;
import org.dueregard.platform.web.RequestIds;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Who makes the request in hand. */
@RequestScoped
public class CurrentCaller {

    private final CurrentIdentityAssociation identities;
    private final RequestIds requests;
    private final String postClaim;
    private final Duration idle;

    CurrentCaller(
            CurrentIdentityAssociation identities,
            RequestIds requests,
            SignInConfig config,
            @ConfigProperty(name = "quarkus.oidc.authentication.session-age-extension") Duration idle) {
        this.identities = identities;
        this.requests = requests;
        this.postClaim = config.postClaim();
        this.idle = idle;
    }

    /** The caller; ends the request with 401 when nobody has signed in. */
    public Caller get() {
        SecurityIdentity identity = identities.getIdentity();
        if (identity.isAnonymous()) {
            throw new UnauthorizedException();
        }
        return caller(identity);
    }

    /** The caller, or null for a stranger; one whose session is over, or cannot be verified now, counts as a stranger. */
    public @Nullable Caller orNull() {
        try {
            SecurityIdentity identity = identities.getIdentity();
            return identity.isAnonymous() ? null : caller(identity);
        } catch (AuthenticationFailedException | OIDCException e) {
            return null;
        }
    }

    /** The caller as whoever is written into the audit trail, with the reason given for a change. */
    public Actor actor(@Nullable String reason) {
        Caller caller = get();
        String roles = caller.roles().stream().sorted().collect(Collectors.joining(", "));
        return new Actor(caller.name(), roles.isEmpty() ? null : roles, requests.current(), reason, caller.subject());
    }

    /** The caller with what else the provider says of them; ends the request with 401 when nobody has signed in. */
    Profile profile() {
        Caller caller = get();
        if (identities.getIdentity().getPrincipal() instanceof JsonWebToken token) {
            Claims claims = new Claims(token);
            return new Profile(caller, claims.text("email"), claims.text(postClaim));
        }
        return new Profile(caller, null, null);
    }

    /** When the caller must sign in again if nothing is asked until then, or null when that is not known. */
    @Nullable
    Instant expiresAt() {
        SecurityIdentity identity = identities.getIdentity();
        if (!(identity.getPrincipal() instanceof JsonWebToken token) || token.getExpirationTime() <= 0) {
            return null;
        }
        Instant end = Instant.ofEpochSecond(token.getExpirationTime());
        return identity.getCredential(IdTokenCredential.class) == null ? end : end.plus(idle);
    }

    private static Caller caller(SecurityIdentity identity) {
        Principal principal = identity.getPrincipal();
        String subject = principal instanceof JsonWebToken token && token.getSubject() != null
                ? token.getSubject()
                : principal.getName();
        String name = identity.getAttribute(CallerAttributes.NAME);
        return new Caller(
                subject,
                name == null ? principal.getName() : name,
                identity.getRoles(),
                Claims.listed(identity.<Object>getAttribute(CallerAttributes.SERVICES))
                        .collect(Collectors.toSet()),
                Boolean.TRUE.equals(identity.getAttribute(CallerAttributes.SYSTEM)));
    }
}
