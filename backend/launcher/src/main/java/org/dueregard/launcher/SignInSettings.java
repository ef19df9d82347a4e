package org.dueregard.launcher;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where people are to sign in.
 *
 * @param mode what the launcher does about it
 * @param port port of the Keycloak that the launcher starts ({@code KEYCLOAK_PORT}), or null for any that is free
 */
record SignInSettings(Mode mode, @Nullable Integer port) {

    /** What the launcher does about sign-in. */
    enum Mode {
        /** Starts a Keycloak with people for a demonstration. */
        DEMONSTRATION,
        /** Starts nothing: {@code OIDC_URL} names a provider. */
        GIVEN,
        /** Starts nothing, and nobody can sign in: {@code SIGN_IN=off}. */
        OFF
    }

    /**
     * Reads the environment; an empty value counts as not set.
     *
     * @throws Refusal when a value cannot be read
     */
    static SignInSettings of(Map<String, String> environment) {
        String word = environment.getOrDefault("SIGN_IN", "").strip();
        if (!word.isEmpty() && !word.equals("off")) {
            throw new Refusal("SIGN_IN must be off or not set, not \"" + word + "\".");
        }
        String port = environment.getOrDefault("KEYCLOAK_PORT", "").strip();
        return new SignInSettings(
                mode(word, environment.getOrDefault("OIDC_URL", "").strip()),
                port.isEmpty() ? null : Settings.port("KEYCLOAK_PORT", port));
    }

    private static Mode mode(String word, String url) {
        if (!url.isEmpty()) {
            return Mode.GIVEN;
        }
        return word.equals("off") ? Mode.OFF : Mode.DEMONSTRATION;
    }
}
