package org.dueregard.testsupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * The sign-in provider of a test run: it publishes its key and signs tokens as Keycloak does with the realm of the
 * product, so that the application verifies them as it does in production. Lives as long as the process, like
 * {@link TestPostgres}, and is known by system properties for the same reason.
 */
public final class TestProvider {

    /** The audience of every token that is meant for the application. */
    public static final String CLIENT = "due-regard";

    private static final String URL_PROPERTY = "due-regard.test-provider.url";
    private static final String KEY_PROPERTY = "due-regard.test-provider.key";
    private static final String KEY_ID = "test";
    private static final int KEY_BITS = 2048;
    private static final Duration LIFE = Duration.ofMinutes(5);

    private TestProvider() {}

    /** What the application is told, so that it trusts this provider. */
    public static Map<String, String> settings() {
        return Map.of(
                "quarkus.oidc.tenant-enabled", "true",
                "quarkus.oidc.auth-server-url", url(),
                "quarkus.oidc.credentials.secret", "a-secret-of-the-tests-that-opens-nothing");
    }

    /** A signed token for the application, with claims beside the usual ones. */
    public static String token(Map<String, Object> claims) {
        return token(claims, CLIENT);
    }

    /** A signed token for an audience, with claims beside the usual ones. */
    public static String token(Map<String, Object> claims, String audience) {
        return Jwt.claims(claims)
                .issuer(url())
                .audience(audience)
                .expiresIn(LIFE)
                .jws()
                .keyId(KEY_ID)
                .sign(key());
    }

    private static String url() {
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
            String url = "http://localhost:" + server.getAddress().getPort() + "/realms/due-regard";
            String path = "/realms/due-regard/";
            server.createContext(path + ".well-known/openid-configuration", e -> answer(e, metadata(url)));
            server.createContext(path + "keys", e -> answer(e, keys((RSAPublicKey) pair.getPublic())));
            server.start();
            return url;
        } catch (IOException e) {
            throw new UncheckedIOException("The sign-in provider of the tests did not start", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> metadata(String url) {
        return Map.of(
                "issuer", url,
                "authorization_endpoint", url + "/authorize",
                "token_endpoint", url + "/token",
                "end_session_endpoint", url + "/logout",
                "jwks_uri", url + "/keys");
    }

    private static Map<String, Object> keys(RSAPublicKey key) {
        Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
        return Map.of(
                "keys",
                List.of(Map.of(
                        "kty",
                        "RSA",
                        "kid",
                        KEY_ID,
                        "alg",
                        "RS256",
                        "use",
                        "sig",
                        "n",
                        encoder.encodeToString(unsigned(key.getModulus().toByteArray())),
                        "e",
                        encoder.encodeToString(key.getPublicExponent().toByteArray()))));
    }

    private static byte[] unsigned(byte[] number) {
        return number[0] == 0 ? java.util.Arrays.copyOfRange(number, 1, number.length) : number;
    }

    private static void answer(HttpExchange exchange, Map<String, Object> document) throws IOException {
        byte[] body = json(document).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String json(Map<String, Object> document) throws JsonProcessingException {
        return new ObjectMapper().writeValueAsString(document);
    }
}
