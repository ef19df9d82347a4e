package org.dueregard.dashboard.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.UUID;
import org.dueregard.testsupport.Db;
import org.dueregard.testsupport.OwnDatabase;
import org.dueregard.testsupport.Writer;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OwnDatabase.class)
class RefreshCostTest {

    @Inject
    Writer writer;

    @Inject
    Db db;

    @Inject
    StateRefresher refresher;

    @Inject
    TransactionSql sql;

    @Inject
    SessionFactory sessions;

    @Test
    void aRefreshCostsAsManyStatementsForAHundredActionsAsForTen() {
        writer.write(RandomPlan.of("COST-10", 21, 10));
        writer.write(RandomPlan.of("COST-100", 22, 100));
        assertThat(refresh("COST-100")).isEqualTo(refresh("COST-10")).isLessThanOrEqualTo(15);
    }

    @Test
    void comparingAPlanCostsAsManyStatementsForAHundredActionsAsForTen() {
        writer.write(RandomPlan.of("SAME-10", 23, 10));
        writer.write(RandomPlan.of("SAME-100", 24, 100));
        assertThat(compare("SAME-100", 24, 100)).isEqualTo(compare("SAME-10", 23, 10));
    }

    @Test
    void newActionsTravelInBatches() {
        assertThat(compare("BATCH-200", 25, 200)).isLessThan(compare("BATCH-100", 25, 100) + 30);
    }

    private long refresh(String ref) {
        UUID plan = UUID.fromString(db.value("SELECT id FROM plan WHERE ref = ?", ref));
        long before = sql.statements();
        QuarkusTransaction.requiringNew().run(() -> refresher.refresh(plan, false));
        return sql.statements() - before;
    }

    private long compare(String ref, long seed, int size) {
        Writer.Document document = RandomPlan.of(ref, seed, size);
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            long before = statistics.getPrepareStatementCount();
            writer.write(document);
            return statistics.getPrepareStatementCount() - before;
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }
}
