package org.dueregard.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseTest {

    @Test
    void anAddressIsReadWithItsCredentials() {
        assertThat(Database.parse("postgresql://clerk:p%40ss+word@db.example:5433/plans?sslmode=require"))
                .isEqualTo(
                        new Database("jdbc:postgresql://db.example:5433/plans?sslmode=require", "clerk", "p@ss+word"));
        assertThat(Database.parse("postgres://clerk@db/plans"))
                .isEqualTo(new Database("jdbc:postgresql://db/plans", "clerk", null));
        assertThat(Database.parse("postgresql://db/plans"))
                .isEqualTo(new Database("jdbc:postgresql://db/plans", null, null));
    }

    @Test
    void aDriverAddressIsTakenAsItIs() {
        assertThat(Database.parse("jdbc:postgresql://db/plans?user=clerk"))
                .isEqualTo(new Database("jdbc:postgresql://db/plans?user=clerk", null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"plans", "mysql://clerk:secret@db/plans", "postgresql:///plans", "postgresql://a b:secret@c"})
    void anythingElseIsRefusedWithoutShowingAPassword(String address) {
        assertThatThrownBy(() -> Database.parse(address))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("DATABASE_URL cannot be read")
                .hasMessageNotContaining("secret");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNamedWithoutItsPassword() {
        Database nobody = Database.parse("postgresql://clerk:secret@127.0.0.1:1/plans?password=secret");
        assertThatThrownBy(nobody::check)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("The database at 127.0.0.1:1/plans does not answer")
                .hasMessageNotContaining("secret")
                .message()
                .hasLineCount(1);
    }
}
