package org.dueregard.identity;

import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.OidcSession;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The steps of the authorisation-code flow; the library does each, here they are put where the contract has them. */
@RequestScoped
class CodeFlow {

    private static final Logger LOG = Logger.getLogger(CodeFlow.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final CurrentIdentityAssociation identities;
    private final OidcSession session;
    private final OidcConfigurationMetadata provider;

    CodeFlow(CurrentIdentityAssociation identities, OidcSession session, OidcConfigurationMetadata provider) {
        this.identities = identities;
        this.session = session;
        this.provider = provider;
    }

    /** Where to sign in; the cookie that ties the way back to this browser goes with the answer. */
    URI begin(RoutingContext context) {
        HttpAuthenticator authenticator = Objects.requireNonNull(context.get(HttpAuthenticator.class.getName()));
        ChallengeData challenge = authenticator.getChallenge(context).await().atMost(PATIENCE);
        return challenge.getHeaders().entrySet().stream()
                .filter(header -> HttpHeaders.LOCATION
                        .toString()
                        .equalsIgnoreCase(header.getKey().toString()))
                .map(Map.Entry::getValue)
                .map(URI::create)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The provider has no address to sign in at"));
    }

    /**
     * Exchanges the code for a session. When that works, the library leads on to where the flow began and this does not
     * return; it returns whether somebody is signed in all the same.
     */
    boolean complete() {
        try {
            return !identities.getIdentity().isAnonymous();
        } catch (AuthenticationFailedException | AuthenticationCompletionException e) {
            LOG.warnf("A sign-in was not completed: %s", e.getMessage());
            return false;
        }
    }

    /** Forgets the session and says where the provider ends its own; {@code base} is the address of this site. */
    String end(URI base) {
        @Nullable IdTokenCredential token = token();
        session.logout().await().atMost(PATIENCE);
        String end = token == null ? null : provider.getEndSessionUri();
        if (token == null || end == null) {
            return ReturnPath.HOME;
        }
        return UriBuilder.fromUri(end)
                .queryParam("id_token_hint", token.getToken())
                .queryParam("post_logout_redirect_uri", base.resolve("/"))
                .build()
                .toString();
    }

    private @Nullable IdTokenCredential token() {
        try {
            return identities.getIdentity().getCredential(IdTokenCredential.class);
        } catch (AuthenticationFailedException | AuthenticationCompletionException e) {
            return null;
        }
    }
}
