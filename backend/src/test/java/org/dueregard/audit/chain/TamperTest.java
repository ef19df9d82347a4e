package org.dueregard.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Random;
import org.dueregard.audit.Sealing;
import org.dueregard.testsupport.Db;
import org.dueregard.testsupport.OwnDatabase;
import org.dueregard.testsupport.Owner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever owns the server can change anything; the proof names what was changed. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class TamperTest {

    private static final int BATCHES = 5;
    private static final int EACH = 4;

    /** Makes the seals anew from one batch on, as they would be made of what the rows say now. */
    private static final String RESEAL = """
            DO $$
            DECLARE
                s audit.seal;
                last bytea;
            BEGIN
                FOR s IN SELECT * FROM audit.seal WHERE batch >= %d ORDER BY batch LOOP
                    s.previous := coalesce((SELECT p.digest FROM audit.seal p WHERE p.batch = s.batch - 1), s.previous);
                    s.digests := (SELECT string_agg(audit.digest(audit.canonical(c)), ''::bytea ORDER BY c.id)
                                    FROM audit.change c WHERE s.ids @> c.id);
                    UPDATE audit.seal SET previous = s.previous, digests = s.digests,
                           digest = audit.digest(audit.canonical(s)) WHERE batch = s.batch;
                    EXIT WHEN %b;
                END LOOP;
            END $$;
            """;

    @Inject
    Sealing sealing;

    @Inject
    ChainProof chain;

    @Inject
    Db db;

    @Inject
    Owner owner;

    private long first;

    /** Five batches of four changes, a gap of one id before each batch. */
    @BeforeEach
    void freshChain() {
        owner.tamper("TRUNCATE audit.change, audit.seal, audit.verification");
        first = Long.parseLong(owner.column("SELECT last_value + is_called::integer + 1 FROM audit.change_id_seq")
                .getFirst());
        for (int batch = 0; batch < BATCHES; batch++) {
            owner.run("SELECT nextval('audit.change_id_seq')");
            for (int row = 0; row < EACH; row++) {
                db.write(
                        "INSERT INTO organisation (code, name) VALUES (?, 'Ænytown ≥ 1')",
                        "T" + first + "_" + batch + "_" + row);
            }
            assertThat(sealing.sealAll()).isEqualTo(EACH);
        }
        assertThat(prove().broken()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at = at + interval '1 microsecond'",
                "table_name = 'action'",
                "row_id = NULL",
                "row_id = uuidv7()",
                "operation = 'DELETE'",
                "actor = actor || ' '",
                "actor_id = ''",
                "actor_role = 'member'",
                "request_id = 'x'",
                "reason = ''",
                "before = '{}'",
                "before = 'null'",
                "after = NULL",
                "after = after || '{\"name\": \"Ænytown ≥ 2\"}'",
                "actor_role = reason, reason = 'moved'"
            })
    void aChangedColumnOfAnyRowIsNamed(String change) {
        long row = anyRow(change.hashCode());
        owner.tamper("UPDATE audit.change SET " + change + " WHERE id = " + row);
        assertThat(prove().broken())
                .startsWith("Change " + row + " (batch " + batchOf(row) + ") is not as it was sealed");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void theFirstOfSeveralBrokenRowsIsNamed(int seed) {
        Random random = new Random(seed);
        long one = anyRow(random.nextInt());
        long other = anyRow(random.nextInt());
        owner.tamper("UPDATE audit.change SET actor = 'somebody else' WHERE id = " + one);
        owner.tamper("DELETE FROM audit.change WHERE id = " + other);
        long earlier = Math.min(one, other);
        assertThat(prove().broken()).startsWith("Change " + earlier + " (batch " + batchOf(earlier) + ") is ");
    }

    @Test
    void twoRowsThatChangedPlacesAreNamed() {
        owner.tamper("UPDATE audit.change a SET after = b.after, row_id = b.row_id, at = b.at FROM audit.change b"
                + " WHERE (a.id, b.id) IN ((%1$d, %2$d), (%2$d, %1$d))".formatted(first, first + 1));
        assertThat(prove().broken()).startsWith("Change " + first + " (batch 1) is not as it was sealed");
    }

    @Test
    void aMissingRowIsNamed() {
        long row = anyRow(7);
        owner.tamper("DELETE FROM audit.change WHERE id = " + row);
        assertThat(prove().broken()).isEqualTo("Change " + row + " (batch " + batchOf(row) + ") is missing.");
    }

    @Test
    void aRowPutAmongSealedOnesIsNamed() {
        long gap = first + EACH;
        owner.tamper("INSERT INTO audit.change (id, table_name, operation, actor) OVERRIDING SYSTEM VALUE" + " VALUES ("
                + gap + ", 'action', 'INSERT', 'nobody')");
        assertThat(prove().broken()).startsWith("Change " + gap + " is in no batch although");
        // Sealing does not lend it a place either.
        sealing.sealAll();
        assertThat(prove().broken()).startsWith("Change " + gap + " is in no batch although");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ids = ids - int8multirange(int8range(lower(ids), lower(ids), '[]'))",
                "row_count = row_count - 1, digests = substring(digests FROM 33)",
                "digests = sha256('x') || substring(digests FROM 33)",
                "previous = sha256('x')",
                "settled = settled + 1",
                "issued = 1",
                "issued_before = '1'",
                "sealed_at = sealed_at - interval '1 day'",
                "digest = sha256('x')"
            })
    void aChangedSealIsNamed(String change) {
        owner.tamper("UPDATE audit.seal SET " + change + " WHERE batch = 3");
        assertThat(prove().broken()).startsWith("The seal of batch 3 ").endsWith(" was changed.");
    }

    @Test
    void aRowWithTheSealMadeAnewBreaksTheLinkToTheNext() {
        owner.tamper("DELETE FROM audit.verification; UPDATE audit.change SET actor = 'somebody else' WHERE id = "
                + first + ";" + RESEAL.formatted(1, true));
        assertThat(prove().broken()).startsWith("Batch 2 does not follow on batch 1");
    }

    @Test
    void aChainMadeAnewToItsEndIsNotTheOneThatWasProvedBefore() {
        owner.tamper("UPDATE audit.change SET actor = 'somebody else' WHERE id = " + (first + EACH + 1) + ";"
                + RESEAL.formatted(2, false));
        assertThat(prove().broken()).startsWith("Batch " + BATCHES + " is another than when it was last proved");
    }

    @Test
    void aChainMadeAnewToItsEndDoesNotMeetWhatWasWrittenDownElsewhere() {
        Anchor anchor = prove().tip();
        owner.tamper("UPDATE audit.change SET actor = 'somebody else' WHERE id = " + first + ";"
                + RESEAL.formatted(1, false) + "DELETE FROM audit.verification");
        assertThat(prove().broken()).isNull();
        owner.tamper("DELETE FROM audit.verification");
        assertThat(chain.prove(List.of(anchor)).broken()).startsWith("Batch " + BATCHES + " is another than");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 5})
    void aDeletedSealIsNamedTheLastOneIncluded(int batch) {
        owner.tamper("DELETE FROM audit.seal WHERE batch = " + batch);
        assertThat(prove().broken()).startsWith("The seal of batch " + batch + " is missing");
    }

    @Test
    void changesThatWaitAreCountedAndBreakNothing() {
        db.write("INSERT INTO organisation (code, name) VALUES (?, 'Waits')", "WAITS_" + first);
        Proof proof = prove();
        assertThat(proof.broken()).isNull();
        assertThat(proof.sealed()).isEqualTo((long) BATCHES * EACH);
        assertThat(proof.waiting()).isEqualTo(1);
        assertThat(proof.tip().batch()).isEqualTo(BATCHES);
    }

    @Test
    void aChainThatIsMendedIsWholeAgain() {
        owner.tamper("UPDATE audit.change SET actor = actor || '!' WHERE id = " + first);
        assertThat(prove().isWhole()).isFalse();
        owner.tamper("UPDATE audit.change SET actor = rtrim(actor, '!') WHERE id = " + first);
        assertThat(prove().isWhole()).isTrue();
        assertThat(db.column("SELECT coalesce(broken, 'whole') FROM audit.verification ORDER BY id DESC LIMIT 2"))
                .first()
                .isEqualTo("whole");
    }

    private Proof prove() {
        return chain.prove(List.of());
    }

    private long anyRow(int seed) {
        int row = Math.floorMod(seed, BATCHES * EACH);
        return first + row / EACH * (EACH + 1L) + row % EACH;
    }

    private long batchOf(long row) {
        return (row - first) / (EACH + 1) + 1;
    }
}
