package org.dueregard.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.dueregard.plan.PlanStatus;
import org.dueregard.testsupport.Change;
import org.dueregard.testsupport.Db;
import org.dueregard.testsupport.OwnDatabase;
import org.dueregard.testsupport.Papers;
import org.dueregard.testsupport.Writer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OwnDatabase.class)
class AuditTrailTest {

    private static final String OF_ACTION = " FROM audit.change c WHERE c.table_name = 'action' AND c.row_id ="
            + " (SELECT a.id FROM action a JOIN plan p ON p.id = a.plan_id WHERE p.ref = ?)";

    @Inject
    Writer writer;

    @Inject
    Db db;

    @Inject
    AuditContext context;

    @Test
    void everyChangeSaysWhoWhenAndWhy() {
        var draft = Papers.plan("AUDIT-1", PlanStatus.DRAFT);
        writer.write(Papers.document(draft, Papers.action("A-1")));
        writer.write(Papers.document(draft, Change.wording(Papers.action("A-1"), "Another wording")));
        assertThat(db.column(
                        "SELECT concat_ws(' ', c.operation, c.actor, c.actor_role, c.request_id, c.reason, c.before ->> 'wording',"
                                + " '->', c.after ->> 'wording')" + OF_ACTION + " ORDER BY c.id",
                        "AUDIT-1"))
                .containsExactly(
                        "INSERT officer@example.gov.uk equalities-officer request-1 A test -> Hold the annual event A-1",
                        "UPDATE officer@example.gov.uk equalities-officer request-1 A test Hold the annual event A-1 ->"
                                + " Another wording");
        assertThat(db.column(
                        "SELECT a.created_by || ' ' || a.updated_by FROM action a JOIN plan p ON p.id = a.plan_id WHERE p.ref = ?",
                        "AUDIT-1"))
                .containsExactly("officer@example.gov.uk officer@example.gov.uk");
    }

    @Test
    void aWriteThatIsRefusedLeavesNoTrace() {
        writer.write(Papers.document(Papers.plan("AUDIT-2", PlanStatus.IN_FORCE), Papers.action("A-1")));
        List<String> before = db.column("SELECT c.id" + OF_ACTION, "AUDIT-2");
        assertThatThrownBy(() -> writer.write(Papers.document(
                        Papers.plan("AUDIT-2", PlanStatus.IN_FORCE), Change.wording(Papers.action("A-1"), "No"))))
                .isInstanceOf(RuntimeException.class);
        assertThat(db.column("SELECT c.id" + OF_ACTION, "AUDIT-2")).isEqualTo(before);
    }

    @Test
    void theActorOfOneTransactionIsNotThatOfTheNext() {
        writer.write(Papers.document(Papers.plan("AUDIT-3", PlanStatus.DRAFT), Papers.action("A-1")));
        db.write("UPDATE action SET statutory = true WHERE plan_id = (SELECT id FROM plan WHERE ref = ?)", "AUDIT-3");
        assertThat(db.column("SELECT c.actor" + OF_ACTION + " ORDER BY c.id DESC LIMIT 1", "AUDIT-3"))
                .containsExactly("postgres");
    }

    @Test
    void theNameStaysAsItWasWhenTheSamePersonIsRenamed() {
        as(new Actor("Ann Archer", "equalities-officer", "request-2", "Before", "subject-1"), "First");
        as(new Actor("Ann Baker", "equalities-officer", "request-3", "After", "subject-1"), "Second");
        assertThat(db.column(
                        "SELECT actor || ' ' || actor_id FROM audit.change WHERE actor_id = 'subject-1' ORDER BY id"))
                .containsExactly("Ann Archer subject-1", "Ann Baker subject-1");
    }

    private void as(Actor actor, String name) {
        QuarkusTransaction.requiringNew().run(() -> {
            context.apply(actor);
            db.write(
                    "INSERT INTO organisation (code, name) VALUES (?, ?)"
                            + " ON CONFLICT (code) DO UPDATE SET name = excluded.name",
                    "RENAMED",
                    name);
        });
    }
}
