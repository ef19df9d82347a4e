package org.dueregard.testsupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

/**
 * The code that the provider of the tests sends a browser back with. It holds all that the provider must remember, so
 * that it need not; its refresh tokens are the same.
 *
 * @param claims what is said of the person
 * @param nonce what the application asked to be repeated
 * @param challenge what the application must prove to know the origin of
 * @param redirectUri where the browser is sent
 * @param seconds how long the tokens live
 * @param renewable whether the provider gives new tokens when they have ended
 */
record ProviderCode(
        Map<String, Object> claims,
        String nonce,
        String challenge,
        String redirectUri,
        long seconds,
        boolean renewable) {

    private static final ObjectMapper JSON = new ObjectMapper();

    Duration life() {
        return Duration.ofSeconds(seconds);
    }

    String text() {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(this));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ProviderCode read(String text) {
        try {
            return JSON.readValue(Base64.getUrlDecoder().decode(text), ProviderCode.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
