package org.dueregard.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.plan.PlanStatus;
import org.dueregard.progress.NextStepInput;
import org.dueregard.testsupport.Db;
import org.dueregard.testsupport.OwnDatabase;
import org.dueregard.testsupport.Owner;
import org.dueregard.testsupport.Papers;
import org.dueregard.testsupport.Writer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the role that requests are served with may not do, however it tries. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class ServingRoleTest {

    private static final String ROLE = "due_regard_serving_record";

    @Inject
    Db db;

    @Inject
    Owner owner;

    @Inject
    Writer writer;

    @Inject
    Sealing sealing;

    @Inject
    AgroalDataSource pool;

    @Test
    void everyConnectionServesInTheRole() throws SQLException {
        List<Connection> all = new ArrayList<>();
        try {
            for (int i = 0; i < 6; i++) {
                all.add(pool.getConnection());
            }
            for (Connection one : all) {
                try (var rows = one.createStatement().executeQuery("SELECT current_user")) {
                    rows.next();
                    assertThat(rows.getString(1)).isEqualTo(ROLE);
                }
            }
        } finally {
            for (Connection one : all) {
                one.close();
            }
        }
    }

    @Test
    void aTransactionThatIsTakenBackDoesNotTakeTheRoleBack() {
        // Flushing goes on in the background; ALL would also close the connection that is in use just then.
        pool.flush(AgroalDataSource.FlushMode.GRACEFUL);
        for (int i = 0; i < 5; i++) {
            QuarkusTransaction.begin();
            assertThat(db.value("SELECT current_user")).isEqualTo(ROLE);
            QuarkusTransaction.rollback();
            assertThat(db.value("SELECT current_user")).isEqualTo(ROLE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit.change SET actor = 'nobody'",
                "DELETE FROM audit.change",
                "TRUNCATE audit.change",
                "INSERT INTO audit.change (table_name, operation, actor) VALUES ('action', 'INSERT', 'nobody')",
                "ALTER TABLE audit.change DISABLE TRIGGER ALL",
                "DROP TRIGGER change_append_only ON audit.change",
                "DROP TABLE audit.change",
                "UPDATE audit.seal SET settled = 0",
                "DELETE FROM audit.seal",
                "TRUNCATE audit.seal",
                "INSERT INTO audit.seal SELECT * FROM audit.seal",
                "ALTER TABLE audit.seal DISABLE TRIGGER ALL",
                "UPDATE audit.verification SET broken = NULL",
                "DELETE FROM audit.verification",
                "TRUNCATE audit.verification",
                "UPDATE reading SET value = 0",
                "DELETE FROM reading",
                "TRUNCATE reading CASCADE",
                "TRUNCATE progress_update CASCADE",
                "ALTER TABLE progress_update DISABLE TRIGGER keep_published",
                "ALTER TABLE progress_update DISABLE TRIGGER audit",
                "DROP TRIGGER audit ON action",
                "SET session_replication_role = replica",
                "CREATE OR REPLACE FUNCTION audit.record() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'",
                "CREATE FUNCTION public.mine() RETURNS integer LANGUAGE sql AS 'SELECT 1'",
                "UPDATE flyway_schema_history SET success = false"
            })
    void theTrailAndWhatGuardsItAreOutOfReach(String sql) {
        writer.write(Papers.document(Papers.plan("ROLE-1", PlanStatus.DRAFT), Papers.action("A-1")));
        sealing.sealAll();
        assertThatThrownBy(() -> db.write(sql)).hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @Test
    void notEvenTheOwnerRewritesTheTrailWhileTheTriggersStand() {
        writer.write(Papers.document(Papers.plan("ROLE-2", PlanStatus.DRAFT), Papers.action("A-1")));
        sealing.sealAll();
        for (String table : List.of("audit.change", "audit.seal")) {
            assertThatThrownBy(() -> owner.run("DELETE FROM " + table)).hasMessageContaining("append-only");
            assertThatThrownBy(() -> owner.run("TRUNCATE " + table)).hasMessageContaining("append-only");
        }
        assertThatThrownBy(() -> owner.run("UPDATE audit.change SET actor = 'nobody'"))
                .hasMessageContaining("append-only");
    }

    @Test
    void aTemporaryTableDoesNotDeceiveTheGuardOfPublishedUpdates() {
        NextStepInput step = new NextStepInput("Hold it again", "Policy team", null);
        writer.write(new Writer.Document(
                Papers.plan("ROLE-3", PlanStatus.IN_FORCE),
                List.of(Papers.action("A-1")),
                List.of(),
                List.of(),
                List.of(Papers.update("A-1", "U-1", Papers.POSITION, step))));
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    db.write("CREATE TEMP TABLE progress_update (id uuid, state text) ON COMMIT DROP");
                    db.write("UPDATE public.next_step SET text = 'x'");
                    throw new IllegalStateException("changed");
                }))
                .hasMessageContaining("record a correction");
    }

    @Test
    void tablesOfLaterMigrationsAreServedAsTheirTriggersSay() {
        assertThat(owner.column("""
                SELECT c.relname FROM pg_class c
                 WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> 'flyway_schema_history'
                   AND (NOT has_table_privilege('due_regard_serving_record', c.oid, 'SELECT')
                        OR NOT has_table_privilege('due_regard_serving_record', c.oid, 'INSERT')
                        OR has_table_privilege('due_regard_serving_record', c.oid, 'TRUNCATE'))
                """)).isEmpty();
    }
}
