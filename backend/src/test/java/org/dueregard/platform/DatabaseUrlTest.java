package org.dueregard.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {

    @Test
    void anAddressWithCredentialsIsSplit() {
        assertThat(DatabaseUrl.parse("postgresql://clerk:p%40ss+word@db.example:5433/plans?sslmode=require"))
                .isEqualTo(new DatabaseUrl(
                        "jdbc:postgresql://db.example:5433/plans?sslmode=require", "clerk", "p@ss+word"));
    }

    @Test
    void theShortSchemeAndAMissingPasswordAreUnderstood() {
        assertThat(DatabaseUrl.parse("postgres://clerk@db/plans"))
                .isEqualTo(new DatabaseUrl("jdbc:postgresql://db/plans", "clerk", null));
    }

    @Test
    void aDriverAddressIsTakenAsItIs() {
        String address = "jdbc:postgresql://db/plans?user=clerk&password=secret";
        assertThat(DatabaseUrl.parse(address)).isEqualTo(new DatabaseUrl(address, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plans", "mysql://clerk:secret@db/plans", "postgresql:///plans", "postgresql://a b/c"})
    void anythingElseIsRefusedWithoutRepeatingIt(String address) {
        assertThatThrownBy(() -> DatabaseUrl.parse(address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("DATABASE_URL cannot be read: expected postgresql://user:password@host:port/name");
    }

    @Property
    void noTextFailsInAnyOtherWay(@ForAll String address) {
        try {
            assertThat(DatabaseUrl.parse(address).jdbcUrl()).startsWith("jdbc:postgresql:");
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageStartingWith("DATABASE_URL cannot be read");
        }
    }

    @Test
    void theDataSourceIsConfiguredFromTheAddress() {
        DatabaseUrlConfigSource source = new DatabaseUrlConfigSource(" postgresql://clerk:secret@db/plans ");
        assertThat(source.getPropertyNames()).hasSize(3);
        assertThat(source.getValue("quarkus.datasource.jdbc.url")).isEqualTo("jdbc:postgresql://db/plans");
        assertThat(source.getValue("quarkus.datasource.username")).isEqualTo("clerk");
        assertThat(source.getValue("quarkus.datasource.password")).isEqualTo("secret");
    }

    @Test
    void withoutAnAddressNothingIsSaid() {
        assertThat(new DatabaseUrlConfigSource("").getPropertyNames()).isEmpty();
        assertThat(new DatabaseUrlConfigSource((String) null).getPropertyNames())
                .isEmpty();
    }
}
