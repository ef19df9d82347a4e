package org.dueregard.dashboard.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.dueregard.plan.PlanStatus;
import org.dueregard.testsupport.Change;
import org.dueregard.testsupport.Db;
import org.dueregard.testsupport.OwnDatabase;
import org.dueregard.testsupport.Papers;
import org.dueregard.testsupport.TestPostgres;
import org.dueregard.testsupport.Writer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

@QuarkusTest
@TestProfile(OwnDatabase.class)
class HeardChangesTest {

    @Inject
    Writer writer;

    @Inject
    Db db;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    private Connection replica;

    @BeforeEach
    void listenAsAnotherReplicaDoes() throws SQLException {
        replica = TestPostgres.dataSource(url).getConnection();
        try (Statement statement = replica.createStatement()) {
            statement.execute("LISTEN plan_changed");
        }
    }

    @AfterEach
    void stopListening() throws SQLException {
        replica.close();
    }

    @Test
    void aChangeIsHeardOnceWhenItIsCommitted() throws SQLException {
        writer.write(Papers.document(Papers.plan("HEAR-1", PlanStatus.IN_FORCE), Papers.action("A-1")));
        assertThat(heard()).containsExactly(id("HEAR-1"));
    }

    @Test
    void aChangeThatRatesNothingAnewIsHeardToo() throws SQLException {
        writer.write(Papers.document(Papers.plan("HEAR-2", PlanStatus.IN_FORCE), Papers.action("A-1")));
        heard();
        writer.write(Papers.document(
                Change.lateness(Papers.plan("HEAR-2", PlanStatus.IN_FORCE), 2, 3), Papers.action("A-1")));
        assertThat(heard()).containsExactly(id("HEAR-2"));
    }

    @Test
    void whatIsRolledBackIsNotHeard() throws SQLException {
        QuarkusTransaction.begin();
        writer.join(Papers.document(Papers.plan("HEAR-3", PlanStatus.IN_FORCE), Papers.action("A-1")));
        QuarkusTransaction.rollback();
        assertThat(heard()).isEmpty();
        assertThat(db.column("SELECT id FROM plan WHERE ref = 'HEAR-3'")).isEmpty();
    }

    @Test
    void theSamePlanAgainIsNotHeard() throws SQLException {
        writer.write(Papers.document(Papers.plan("HEAR-4", PlanStatus.IN_FORCE), Papers.action("A-1")));
        heard();
        writer.write(Papers.document(Papers.plan("HEAR-4", PlanStatus.IN_FORCE), Papers.action("A-1")));
        assertThat(heard()).isEmpty();
    }

    @Test
    void nothingIsHeardOfADraft() throws SQLException {
        writer.write(Papers.document(Papers.plan("HEAR-5", PlanStatus.DRAFT), Papers.action("A-1")));
        assertThat(heard()).isEmpty();
    }

    private List<String> heard() throws SQLException {
        PGNotification[] notifications = replica.unwrap(PGConnection.class).getNotifications(500);
        return Stream.of(notifications).map(PGNotification::getParameter).toList();
    }

    private String id(String ref) {
        return db.value("SELECT id FROM plan WHERE ref = ?", ref);
    }
}
