package org.dueregard.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailUrlTest {

    @ParameterizedTest
    @CsvSource({
        "smtp://mail.council.example, 25, false, , ",
        "smtp://user:p%40ss@mail.council.example, 587, false, user, p@ss",
        "smtps://user:a+b@mail.council.example, 465, true, user, a+b",
        "smtp://mail.council.example:2525, 2525, false, , ",
    })
    void anAddressSaysWhereMailGoesAndHow(String text, int port, boolean tls, String user, String password) {
        assertThat(MailUrl.parse(text)).isEqualTo(new MailUrl("mail.council.example", port, tls, user, password));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mail.council.example", "http://secret@host", "smtp://secret@host", "smtp://", "smtp:// secret"})
    void anAddressThatCannotBeReadIsRefusedWithoutRepeatingIt(String text) {
        assertThatThrownBy(() -> MailUrl.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("secret");
    }

    @Test
    void mailIsOffUnlessAnAddressIsSet() {
        assertThat(new MailUrlConfigSource("").getPropertyNames()).isEmpty();
        assertThat(new MailUrlConfigSource("smtp://host").getValue("due-regard.mail.enabled"))
                .isEqualTo("true");
    }

    @Test
    void aPasswordIsNeverSentInTheClear() {
        assertThat(new MailUrlConfigSource("smtp://user:secret@host").getValue("quarkus.mailer.start-tls"))
                .isEqualTo("REQUIRED");
    }
}
