package org.dueregard.committee.delivery.adapter;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What is set of a destination beside its address. What its kind does not use is null.
 *
 * @param method HTTP: PUT sends file by file, POST all in one ZIP file
 * @param authentication how we show who we are
 * @param tokenUrl OAuth2: where tokens come from
 * @param clientId OAuth2: who we are there
 * @param scope OAuth2: what to ask for
 * @param secret name of a setting of the server, never the secret itself
 * @param hostKey SFTP: the server's public key, or its SHA-256 fingerprint; nothing else is spoken to
 * @param trustedCertificates HTTP: certificates in PEM to trust instead of the usual ones
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Settings(
        @Nullable Method method,
        Authentication authentication,
        @Nullable String tokenUrl,
        @Nullable String clientId,
        @Nullable String scope,
        @Nullable String secret,
        @Nullable String hostKey,
        @Nullable String trustedCertificates) {

    /** How an HTTP destination wants it. */
    public enum Method {
        /** File by file, each at its own address, the manifest last. */
        PUT,
        /** All in one ZIP file, the manifest last in it. */
        POST
    }

    /** How we show who we are. */
    public enum Authentication {
        /** Not at all. */
        NONE,
        /** By a token of OAuth2 client credentials. */
        OAUTH2,
        /** By a signature over time and bytes, made with a shared secret. */
        HMAC,
        /** By a password. */
        PASSWORD,
        /** By a private key. */
        KEY
    }
}
