package org.dueregard.committee.delivery.adapter;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an answer means: pure.
 *
 * @param status status of the answer
 * @param retryAfter seconds to wait, as the header says, or null
 * @param said beginning of its body, for people
 */
record HttpAnswer(int status, @Nullable String retryAfter, String said) {

    private static final int SHOWN = 300;
    private static final int WILL_BE_LOOKED_AT = 202;

    /**
     * Credentials can be put right, a lock opens, a request with the same key may still be at work: all of these may be
     * otherwise another time.
     */
    private static final Set<Integer> FOR_NOW = Set.of(401, 403, 404, 407, 408, 409, 421, 423, 424, 425, 429);

    static HttpAnswer of(HttpResponse<byte[]> answer) {
        String body = new String(answer.body(), StandardCharsets.UTF_8)
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
        return new HttpAnswer(
                answer.statusCode(),
                answer.headers().firstValue("Retry-After").orElse(null),
                body.length() <= SHOWN ? body : body.substring(0, SHOWN) + "…");
    }

    Receipt receipt() throws HandOverFailure {
        if (status >= 200 && status < 300) {
            return new Receipt(status != WILL_BE_LOOKED_AT, words());
        }
        if (status >= 500 || FOR_NOW.contains(status)) {
            Duration wait = wait(retryAfter);
            throw wait == null ? HandOverFailure.forNow(words()) : HandOverFailure.notBefore(wait, words());
        }
        throw HandOverFailure.rejected(words());
    }

    private String words() {
        return "Answered " + status + (said.isEmpty() ? "" : ": " + said);
    }

    private static @Nullable Duration wait(@Nullable String seconds) {
        return seconds != null && seconds.matches("[0-9]{1,7}") ? Duration.ofSeconds(Long.parseLong(seconds)) : null;
    }
}
