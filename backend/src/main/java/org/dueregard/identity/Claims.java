package org.dueregard.identity;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The claims of a token, read for what different providers make of them. */
final class Claims {

    private static final String BETWEEN_WORDS = "[\\s,;]+";

    private final JsonWebToken token;

    Claims(JsonWebToken token) {
        this.token = token;
    }

    /** A claim that lists words: as a list, or as one text with spaces or commas. */
    Set<String> words(String claim) {
        return listed(token.<Object>getClaim(claim)).collect(Collectors.toUnmodifiableSet());
    }

    static Stream<String> listed(@Nullable Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case JsonArray array -> array.getValuesAs(JsonString.class).stream().map(JsonString::getString);
            case JsonString text -> split(text.getString());
            case Collection<?> list -> list.stream().map(String::valueOf);
            default -> split(value.toString());
        };
    }

    /** What people call the bearer. */
    String person() {
        return firstOf("name", "preferred_username", "upn");
    }

    /** The client that a system signs in as. */
    String client() {
        return firstOf("azp", "client_id", "appid");
    }

    /** Whether the token was made to tell a client who has signed in, and not to be shown to an interface. */
    boolean areOfIdToken() {
        return "ID".equals(text("typ")) || text("nonce") != null;
    }

    /** Whether it speaks of a person or system of the demonstration, whose passwords are printed in the repository. */
    boolean areOfDemo() {
        return "true".equals(text("demo"));
    }

    private String firstOf(String... claims) {
        return Stream.concat(Arrays.stream(claims).map(claim -> text(claim)), Stream.of(token.getSubject()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("unknown");
    }

    @Nullable
    String text(String claim) {
        Object value = token.<Object>getClaim(claim);
        return switch (value) {
            case null -> null;
            case JsonString text -> text.getString();
            default -> value.toString();
        };
    }

    private static Stream<String> split(String text) {
        return List.of(text.strip().split(BETWEEN_WORDS)).stream().filter(word -> !word.isEmpty());
    }
}
