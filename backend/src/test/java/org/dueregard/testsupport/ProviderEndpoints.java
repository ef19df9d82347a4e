package org.dueregard.testsupport;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the sign-in provider of the tests answers: description, key, and tokens for codes. */
final class ProviderEndpoints {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final String url;
    private final RSAPublicKey key;

    ProviderEndpoints(String url, RSAPublicKey key) {
        this.url = url;
        this.key = key;
    }

    void serve(HttpServer server, String path) {
        server.createContext(
                path + "/.well-known/openid-configuration",
                exchange -> answer(exchange, isAway() ? 503 : 200, isAway() ? Map.of() : description()));
        server.createContext(path + "/keys", exchange -> answer(exchange, 200, keys()));
        server.createContext(path + "/token", this::token);
    }

    private static boolean isAway() {
        return Boolean.getBoolean(TestProvider.AWAY_PROPERTY);
    }

    private Map<String, Object> description() {
        return Map.of(
                "issuer", url,
                "authorization_endpoint", url + "/authorize",
                "token_endpoint", url + "/token",
                "end_session_endpoint", url + "/logout",
                "jwks_uri", url + "/keys");
    }

    private Map<String, Object> keys() {
        return Map.of(
                "keys",
                List.of(Map.of(
                        "kty",
                        "RSA",
                        "kid",
                        TestProvider.KEY_ID,
                        "alg",
                        "RS256",
                        "use",
                        "sig",
                        "n",
                        ENCODER.encodeToString(unsigned(key.getModulus().toByteArray())),
                        "e",
                        ENCODER.encodeToString(key.getPublicExponent().toByteArray()))));
    }

    /** Gives tokens for a code that {@link ProviderCode} made, if the client proves that it began the flow. */
    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form = form(exchange);
        String basic = "Basic "
                + Base64.getEncoder()
                        .encodeToString(
                                (TestProvider.CLIENT + ":" + TestProvider.SECRET).getBytes(StandardCharsets.UTF_8));
        boolean client = basic.equals(exchange.getRequestHeaders().getFirst("Authorization"));
        ProviderCode code = ProviderCode.read(form.getOrDefault("code", form.get("refresh_token")));
        boolean begun = form.get("grant_type").equals("refresh_token")
                ? code.renewable()
                : code.challenge().equals(challenge(form.get("code_verifier")))
                        && code.redirectUri().equals(form.get("redirect_uri"));
        if (client && begun) {
            answer(exchange, 200, tokens(code));
        } else {
            answer(exchange, 400, Map.of("error", "invalid_grant"));
        }
    }

    private static Map<String, Object> tokens(ProviderCode code) {
        Map<String, Object> identity = new HashMap<>(code.claims());
        identity.put("typ", "ID");
        identity.put("nonce", code.nonce());
        return Map.of(
                "id_token", TestProvider.token(identity, TestProvider.CLIENT, code.life()),
                "access_token", TestProvider.token(code.claims(), TestProvider.CLIENT, code.life()),
                "refresh_token", code.text(),
                "token_type", "Bearer",
                "expires_in", code.life().toSeconds());
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return ENCODER.encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> form(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> form = new HashMap<>();
        for (String pair : body.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            form.put(parts[0], parts.length == 1 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return form;
    }

    private static byte[] unsigned(byte[] number) {
        return number[0] == 0 ? Arrays.copyOfRange(number, 1, number.length) : number;
    }

    private static void answer(HttpExchange exchange, int status, Map<String, Object> document) throws IOException {
        byte[] body = JSON.writeValueAsBytes(document);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
