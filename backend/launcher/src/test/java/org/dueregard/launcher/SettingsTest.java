package org.dueregard.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final Path HOME = Path.of("/srv/due-regard");
    private static final SignInSettings DEMONSTRATION = new SignInSettings(SignInSettings.Mode.DEMONSTRATION, null);

    @Test
    void withoutAnyVariableThereAreDefaults() {
        Settings settings = Settings.of(Map.of(), HOME);
        assertThat(settings).isEqualTo(new Settings(HOME, HOME.resolve(".data"), 8080, null, DEMONSTRATION));
    }

    @Test
    void emptyVariablesCountAsNotSet() {
        assertThat(Settings.of(Map.of("PORT", " ", "DATA_DIR", "", "DATABASE_URL", ""), HOME))
                .isEqualTo(Settings.of(Map.of(), HOME));
    }

    @Test
    void variablesAreRespected() {
        Map<String, String> environment =
                Map.of("PORT", "9000", "DATA_DIR", "/var/council", "DATABASE_URL", "postgresql://db/plans");
        assertThat(Settings.of(environment, HOME))
                .isEqualTo(new Settings(
                        HOME,
                        Path.of("/var/council"),
                        9000,
                        new Database("jdbc:postgresql://db/plans", null, null),
                        DEMONSTRATION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "65536", "eighty", "80 80", "99999999999"})
    void aPortThatIsNoneIsRefused(String port) {
        assertThatThrownBy(() -> Settings.of(Map.of("PORT", port), HOME))
                .isInstanceOf(Refusal.class)
                .hasMessage("PORT must be a number from 1 to 65535, not \"" + port + "\".");
    }

    @Test
    void nothingIsStartedForSignInWhenAProviderIsGivenOrSignInIsOff() {
        assertThat(SignInSettings.of(Map.of("OIDC_URL", "https://login.example/realms/council"))
                        .mode())
                .isEqualTo(SignInSettings.Mode.GIVEN);
        assertThat(SignInSettings.of(Map.of("SIGN_IN", "off")).mode()).isEqualTo(SignInSettings.Mode.OFF);
        assertThat(SignInSettings.of(Map.of("KEYCLOAK_PORT", "9001")).port()).isEqualTo(9001);
    }

    @Test
    void aWordForSignInThatIsNotKnownIsRefused() {
        assertThatThrownBy(() -> SignInSettings.of(Map.of("SIGN_IN", "no")))
                .isInstanceOf(Refusal.class)
                .hasMessage("SIGN_IN must be off or not set, not \"no\".");
    }
}
