package org.dueregard.identity;

import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Reads what a verified token says of its bearer into the words of {@link Roles}. Anything else it says counts for
 * nothing, so that a provider with a thousand groups gives nobody a right by accident.
 */
@ApplicationScoped
class CallerAttributes implements SecurityIdentityAugmentor {

    static final String NAME = "due-regard.name";
    static final String SERVICES = "services";
    static final String SYSTEM = "due-regard.system";

    private final String servicesClaim;
    private final boolean demo;

    CallerAttributes(SignInConfig config) {
        this.servicesClaim = config.servicesClaim();
        this.demo = config.demo();
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom()
                .item(identity.getPrincipal() instanceof JsonWebToken token ? read(identity, token) : identity);
    }

    private SecurityIdentity read(SecurityIdentity identity, JsonWebToken token) {
        Claims claims = new Claims(token);
        boolean session = identity.getCredential(IdTokenCredential.class) != null;
        if (!session && claims.areOfIdToken()) {
            throw new AuthenticationFailedException("An ID token says who somebody is; it opens nothing");
        }
        if (!demo && claims.areOfDemo()) {
            throw new AuthenticationFailedException("The accounts of the demonstration open nothing here");
        }
        Set<String> scopes = known(Roles.OF_SYSTEMS, identity, claims);
        // A person's session never carries scopes; a token with scopes never carries the rights of a person.
        boolean system = !session && !scopes.isEmpty();
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(token)
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes())
                .addRoles(system ? scopes : known(Roles.OF_PEOPLE, identity, claims))
                .addAttribute(NAME, system ? claims.client() : claims.person())
                .addAttribute(SERVICES, system ? Set.of() : claims.words(servicesClaim))
                .addAttribute(SYSTEM, system)
                .build();
    }

    /** Providers give a system its scopes as scopes (Keycloak) or as roles (Entra ID). */
    private static Set<String> known(Iterable<String> words, SecurityIdentity identity, Claims claims) {
        Set<String> given = new HashSet<>(identity.getRoles());
        given.addAll(claims.words("scope"));
        Set<String> result = new HashSet<>();
        words.forEach(word -> {
            if (given.contains(word)) {
                result.add(word);
            }
        });
        return result;
    }
}
