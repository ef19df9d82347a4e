package org.dueregard.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dueregard.audit.chain.ChainProof;
import org.dueregard.audit.chain.Proof;
import org.dueregard.testsupport.Db;
import org.dueregard.testsupport.OwnDatabase;
import org.dueregard.testsupport.Owner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every committed change is sealed once, whatever order transactions end in, and nobody waits for it. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class SealingTest {

    private static final String NOT_SEALED_ONCE = """
            SELECT c.id FROM audit.change c
             WHERE (SELECT count(*) FROM audit.seal s WHERE s.ids @> c.id) <> 1
            """;

    private static final String TOP = "SELECT coalesce(max(settled), 0) FROM (SELECT settled FROM audit.seal"
            + " ORDER BY batch DESC LIMIT 1) AS s";

    @Inject
    Sealing sealing;

    @Inject
    ChainProof chain;

    @Inject
    Db db;

    @Inject
    Owner owner;

    @BeforeEach
    void sealWhatIsThere() {
        sealing.sealAll();
    }

    @Test
    void aChangeThatCommitsAfterALaterOneIsSealedInALaterBatch() throws SQLException {
        try (Connection early = owner.connect();
                Connection taken = owner.connect()) {
            begin(early, "EARLY_A");
            begin(taken, "TAKEN_BACK");
            change("LATER_A");
            assertThat(sealing.sealAll()).isEqualTo(1);
            change("LATER_B");
            assertThat(sealing.sealAll()).isEqualTo(1);
            early.commit();
            taken.rollback();
        }
        assertThat(sealing.sealAll()).isEqualTo(1);
        assertThat(db.column(NOT_SEALED_ONCE)).isEmpty();
        assertThat(db.number("SELECT batch FROM audit.seal s JOIN audit.change c ON s.ids @> c.id"
                        + " WHERE c.after ->> 'code' = 'EARLY_A'"))
                .isEqualTo(db.number("SELECT max(batch) FROM audit.seal"));
        assertThat(chain.prove(List.of()).broken()).isNull();
    }

    @Test
    void whatIsSettledWaitsForTransactionsThatAreStillOpen() throws SQLException {
        try (Connection open = owner.connect()) {
            begin(open, "OPEN_A");
            long taken = Long.parseLong(
                    owner.column("SELECT last_value FROM audit.change_id_seq").getFirst());
            for (int i = 0; i < 4; i++) {
                change("BESIDE_" + i);
                sealing.sealAll();
            }
            assertThat(db.number(TOP)).isLessThan(taken);
            open.commit();
            sealing.sealAll();
            change("AFTER_A");
            sealing.sealAll();
            change("AFTER_B");
            sealing.sealAll();
            assertThat(db.number(TOP)).isGreaterThanOrEqualTo(taken);
        }
        assertThat(db.column(NOT_SEALED_ONCE)).isEmpty();
    }

    @Test
    void sealingWaitsForNoWriterAndNoWriterForSealing() throws Exception {
        try (Connection writer = owner.connect();
                Connection sealer = owner.connect()) {
            begin(writer, "SLOW_A");
            change("QUICK_A");
            sealer.setAutoCommit(false);
            run(sealer, "SET LOCAL lock_timeout = '1ms'");
            run(sealer, "SELECT audit.seal_next(1000)");
            // The seal is not committed yet; writers do not notice, and another replica does not wait.
            run(writer, "SET LOCAL lock_timeout = '1ms'");
            insert(writer, "SLOW_B");
            writer.commit();
            change("QUICK_B");
            assertThat(sealing.sealNext(1_000)).isEmpty();
            sealer.commit();
        }
        sealing.sealAll();
        assertThat(db.column(NOT_SEALED_ONCE)).isEmpty();
    }

    @Test
    void batchesAreBounded() {
        for (int i = 0; i < 7; i++) {
            change("BOUND_" + i);
        }
        assertThat(sealing.sealNext(3)).hasValue(3);
        assertThat(sealing.sealNext(3)).hasValue(3);
        assertThat(sealing.sealNext(3)).hasValue(1);
        assertThat(sealing.sealNext(3)).hasValue(0);
        assertThat(chain.prove(List.of()).broken()).isNull();
    }

    @Test
    void aDatabaseRestoredOnAYoungerServerGoesOnSealing() {
        change("RESTORED_A");
        sealing.sealAll();
        // On the server that it came from transactions had far higher numbers.
        owner.tamper(
                "UPDATE audit.seal SET issued_before = '9000000000000' WHERE batch = (SELECT max(batch) FROM audit.seal)");
        long before = db.number(TOP);
        change("RESTORED_B");
        sealing.sealAll();
        change("RESTORED_C");
        sealing.sealAll();
        assertThat(db.number(TOP)).isGreaterThan(before);
        assertThat(db.column(NOT_SEALED_ONCE)).isEmpty();
        owner.tamper("TRUNCATE audit.seal, audit.verification");
        sealing.sealAll();
    }

    @Test
    void parallelWritersLoseNothingWhileSeveralReplicasSeal() throws Exception {
        long before = db.number("SELECT count(*) FROM audit.change");
        long committed = writeWhileOthersSeal(6, 3);
        assertThat(db.number("SELECT count(*) FROM audit.change") - before).isEqualTo(committed);
        sealing.sealAll();
        assertThat(db.column(NOT_SEALED_ONCE)).isEmpty();
        Proof proof = chain.prove(List.of());
        assertThat(proof.broken()).isNull();
        assertThat(proof.waiting()).isZero();
        assertThat(proof.sealed()).isEqualTo(db.number("SELECT count(*) FROM audit.change"));
    }

    private long writeWhileOthersSeal(int writers, int sealers) throws Exception {
        CountDownLatch writing = new CountDownLatch(writers);
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            List<Future<Integer>> written = new ArrayList<>();
            for (int w = 0; w < writers; w++) {
                int writer = w;
                written.add(threads.submit(() -> {
                    try {
                        return write(writer, new Random(writer));
                    } finally {
                        writing.countDown();
                    }
                }));
            }
            List<Future<?>> sealed = new ArrayList<>();
            for (int s = 0; s < sealers; s++) {
                sealed.add(threads.submit(() -> {
                    while (writing.getCount() > 0) {
                        sealing.sealNext(7);
                    }
                }));
            }
            long committed = 0;
            for (Future<Integer> one : written) {
                committed += one.get();
            }
            for (Future<?> one : sealed) {
                one.get();
            }
            return committed;
        }
    }

    /** Transactions of one to five changes that stay open for a while; a third of them are taken back. */
    private int write(int writer, Random random) throws SQLException {
        int committed = 0;
        try (Connection connection = owner.connect()) {
            connection.setAutoCommit(false);
            for (int t = 0; t < 40; t++) {
                int changes = 1 + random.nextInt(5);
                for (int c = 0; c < changes; c++) {
                    insert(connection, "W" + writer + "_" + t + "_" + c);
                    run(connection, "SELECT pg_sleep(" + random.nextInt(4) / 1000.0 + ")");
                }
                if (random.nextInt(3) == 0) {
                    connection.rollback();
                } else {
                    connection.commit();
                    committed += changes;
                }
            }
        }
        return committed;
    }

    private void change(String code) {
        assertThat(db.write("INSERT INTO organisation (code, name) VALUES (?, 'Sealed')", code))
                .isEqualTo(1);
    }

    private static void begin(Connection connection, String code) throws SQLException {
        connection.setAutoCommit(false);
        insert(connection, code);
    }

    private static void insert(Connection connection, String code) throws SQLException {
        run(connection, "INSERT INTO organisation (code, name) VALUES ('" + code + "', 'Sealed')");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
