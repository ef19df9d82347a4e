package org.dueregard.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.dueregard.testsupport.Samples;
import org.dueregard.testsupport.TestPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A change made by another program is seen here, and losing the connection loses nothing. */
@QuarkusTest
class PlanChangeListenerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Samples samples;
    private final PublishedPlans plans;

    PlanChangeListenerTest(Samples samples, PublishedPlans plans) {
        this.samples = samples;
        this.plans = plans;
    }

    @BeforeEach
    void load() {
        samples.maidstone();
        until(plans::isLive);
    }

    @Test
    void aChangeByAnotherProgramIsHeard() throws SQLException {
        long before = plans.require("2017-2021").stamp();
        elsewhere("SELECT publish_change(id) FROM plan WHERE ref = '2017-2021'");
        until(() -> plans.require("2017-2021").stamp() == before + 1);
    }

    @Test
    void aChangeThatIsTakenBackIsNot() throws SQLException {
        long before = plans.require("2017-2021").stamp();
        elsewhere("BEGIN; SELECT publish_change(id) FROM plan WHERE ref = '2017-2021'; ROLLBACK");
        elsewhere("SELECT publish_change(id) FROM plan WHERE ref = '2017-2021'");
        until(() -> plans.require("2017-2021").stamp() > before);
        assertThat(plans.require("2017-2021").stamp()).isEqualTo(before + 1);
    }

    @Test
    void readsStayTrueWhileTheConnectionIsLostAndItComesBack() throws SQLException {
        long before = plans.require("2017-2021").stamp();
        elsewhere("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                + " WHERE datname = current_database() AND query = 'LISTEN plan_changed'");
        elsewhere("SELECT publish_change(id) FROM plan WHERE ref = '2017-2021'");
        until(() -> plans.require("2017-2021").stamp() == before + 1);
        until(plans::isLive);
    }

    private static void elsewhere(String sql) throws SQLException {
        try (Connection connection =
                        TestPostgres.dataSource(TestPostgres.jdbcUrl()).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void until(BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("in time").isBefore(end);
            Thread.onSpinWait();
        }
    }
}
