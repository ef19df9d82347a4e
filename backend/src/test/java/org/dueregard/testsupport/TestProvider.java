package org.dueregard.testsupport;

import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The sign-in provider of a test run: it publishes its key and signs tokens as Keycloak does with the realm of the
 * product, so that the application verifies them as it does in production. Lives as long as the process, like
 * {@link TestPostgres}, and is known by system properties for the same reason.
 */
public final class TestProvider {

    /** The audience of every token that is meant for the application. */
    public static final String CLIENT = "due-regard";

    /** The secret with which the application shows the provider that it is the client. */
    static final String SECRET = "a-secret-of-the-tests-that-opens-nothing";

    static final String AWAY_PROPERTY = "due-regard.test-provider.away";

    private static final String URL_PROPERTY = "due-regard.test-provider.url";
    private static final String KEY_PROPERTY = "due-regard.test-provider.key";
    static final String KEY_ID = "test";
    private static final int KEY_BITS = 2048;
    private static final Duration LIFE = Duration.ofMinutes(5);

    private TestProvider() {}

    /** What the application is told, so that it trusts this provider. */
    public static Map<String, String> settings() {
        return Map.of(
                "quarkus.oidc.tenant-enabled",
                "true",
                "quarkus.oidc.auth-server-url",
                url(),
                "quarkus.oidc.credentials.secret",
                SECRET);
    }

    /** A signed token for the application, with claims beside the usual ones. */
    public static String token(Map<String, Object> claims) {
        return token(claims, CLIENT);
    }

    /** A signed token for an audience, with claims beside the usual ones. */
    public static String token(Map<String, Object> claims, String audience) {
        return token(claims, audience, LIFE);
    }

    /** A signed token for an audience that lives for a while. */
    public static String token(Map<String, Object> claims, String audience, Duration life) {
        return Jwt.claims(claims)
                .issuer(url())
                .audience(audience)
                .expiresIn(life)
                .jws()
                .keyId(KEY_ID)
                .sign(key());
    }

    /** Does something while the provider does not answer. */
    public static <T> T whileAway(Supplier<T> what) {
        System.setProperty(AWAY_PROPERTY, "true");
        try {
            return what.get();
        } finally {
            System.clearProperty(AWAY_PROPERTY);
        }
    }

    static String url() {
        synchronized (System.getProperties()) {
            String url = System.getProperty(URL_PROPERTY);
            if (url == null) {
                url = start();
                System.setProperty(URL_PROPERTY, url);
            }
            return url;
        }
    }

    private static PrivateKey key() {
        byte[] encoded = Base64.getDecoder().decode(System.getProperty(KEY_PROPERTY));
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String start() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            KeyPair pair = generator.generateKeyPair();
            System.setProperty(
                    KEY_PROPERTY,
                    Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            String path = "/realms/due-regard";
            String url = "http://localhost:" + server.getAddress().getPort() + path;
            new ProviderEndpoints(url, (RSAPublicKey) pair.getPublic()).serve(server, path);
            server.start();
            return url;
        } catch (IOException e) {
            throw new UncheckedIOException("The sign-in provider of the tests did not start", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
