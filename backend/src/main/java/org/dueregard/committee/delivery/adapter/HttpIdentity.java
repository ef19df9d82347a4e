package org.dueregard.committee.delivery.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** How requests show who sends them. */
@FunctionalInterface
interface HttpIdentity {

    /** Adds what the other side needs in order to know us. */
    void sign(HttpRequest.Builder request, Parcel.Content body) throws IOException;

    /** The identity that a destination asks for. */
    static HttpIdentity of(Address to, HttpExchange exchange, Clock clock) throws IOException, HandOverFailure {
        return switch (to.settings().authentication()) {
            case OAUTH2 -> bearer(token(to, exchange));
            case HMAC -> signature(secret(to), clock);
            default -> (request, body) -> {};
        };
    }

    private static HttpIdentity bearer(String token) {
        return (request, body) -> request.header("Authorization", "Bearer " + token);
    }

    /** HMAC-SHA256 over the seconds, a full stop and the bytes of the body. */
    private static HttpIdentity signature(String secret, Clock clock) {
        return (request, body) -> {
            String time = String.valueOf(clock.instant().getEpochSecond());
            request.header("Due-Regard-Timestamp", time)
                    .header("Due-Regard-Signature", "sha256=" + hmac(secret, time, body));
        };
    }

    private static String hmac(String secret, String time, Parcel.Content body) throws IOException {
        try (InputStream in = body.open()) {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update((time + ".").getBytes(StandardCharsets.UTF_8));
            mac.update(in.readAllBytes());
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA256", e);
        }
    }

    private static String token(Address to, HttpExchange exchange) throws IOException, HandOverFailure {
        Settings settings = to.settings();
        String credentials = encoded(settings.clientId()) + ":" + encoded(secret(to));
        String form = "grant_type=client_credentials"
                + (settings.scope() == null ? "" : "&scope=" + encoded(settings.scope()));
        HttpResponse<byte[]> answer = exchange.answer(HttpRequest.newBuilder(URI.create(settings.tokenUrl() + ""))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        String token = answer.statusCode() == 200 ? accessToken(answer.body()) : null;
        if (token == null) {
            throw HandOverFailure.forNow("No token from " + settings.tokenUrl() + ": answered " + answer.statusCode());
        }
        return token;
    }

    private static @Nullable String accessToken(byte[] body) {
        try {
            return new ObjectMapper()
                    .readTree(new String(body, StandardCharsets.UTF_8))
                    .path("access_token")
                    .textValue();
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    private static String secret(Address to) throws HandOverFailure {
        String secret = to.secret();
        if (secret == null) {
            throw HandOverFailure.forNow(
                    "This server has no secret " + to.settings().secret());
        }
        return secret;
    }

    private static String encoded(@Nullable String text) {
        return URLEncoder.encode(text == null ? "" : text, StandardCharsets.UTF_8);
    }
}
