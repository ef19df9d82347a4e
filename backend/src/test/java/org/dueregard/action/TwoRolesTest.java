package org.dueregard.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.dueregard.plan.PlanInput;
import org.dueregard.plan.PlanStatus;
import org.dueregard.plan.Saved;
import org.dueregard.plan.UnknownReference;
import org.dueregard.testsupport.Db;
import org.dueregard.testsupport.OwnDatabase;
import org.dueregard.testsupport.Papers;
import org.dueregard.testsupport.Writer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OwnDatabase.class)
class TwoRolesTest {

    @Inject
    Writer writer;

    @Inject
    Db db;

    @Test
    void anActionInTwoRolesIsOneActionAndCountsInEachOfThem() {
        PlanInput plan = Papers.plan("ROLES-1", PlanStatus.IN_FORCE);
        writer.write(Papers.document(plan, shared("S-1", "S-2"), Papers.action("S-3")));

        assertThat(db.number(
                        "SELECT count(*) FROM action_state WHERE plan_id = (SELECT id FROM plan WHERE ref = ?)",
                        "ROLES-1"))
                .isEqualTo(2);
        assertThat(db.column(
                        "SELECT r.code || ' ' || count(DISTINCT s.action_id) FROM action_state s"
                                + " JOIN action_placement m ON m.action_id = s.action_id"
                                + " JOIN objective o ON o.id = m.objective_id JOIN role r ON r.id = o.role_id"
                                + " JOIN plan p ON p.id = s.plan_id WHERE p.ref = ? GROUP BY r.code ORDER BY r.code",
                        "ROLES-1"))
                .containsExactly("COMMUNITY_LEADER 2", "EMPLOYER 1");
    }

    @Test
    void anUpdateFindsTheActionByTheReferenceOfEitherPlace() {
        PlanInput plan = Papers.plan("ROLES-2", PlanStatus.IN_FORCE);
        List<Saved> saved = writer.write(new Writer.Document(
                plan,
                List.of(shared("S-1", "S-2")),
                List.of(),
                List.of(),
                List.of(
                        Papers.update("S-1", "U-1", Papers.POSITION.minusYears(1)),
                        Papers.update("S-2", "U-2", Papers.POSITION))));
        assertThat(saved).extracting(Saved::ref).contains("U-1", "U-2");
        assertThat(db.number(
                        "SELECT count(DISTINCT action_id) FROM progress_update u JOIN plan p ON p.id = u.plan_id"
                                + " WHERE p.ref = ?",
                        "ROLES-2"))
                .isEqualTo(1);
    }

    @Test
    void whatIsNotThereIsNamed() {
        PlanInput plan = Papers.plan("ROLES-3", PlanStatus.DRAFT);
        assertThatThrownBy(() -> writer.write(Papers.document(
                        plan, Papers.action("S-1", DueInput.NONE, new PlacementInput("O-9", "S-1", null)))))
                .isInstanceOf(UnknownReference.class)
                .hasMessageContaining("action S-1, objective")
                .hasMessageContaining("O-9");
    }

    private static ActionInput shared(String first, String second) {
        return Papers.action(
                first,
                DueInput.NONE,
                new PlacementInput("O-1", first, null),
                new PlacementInput("O-2", second, "The same in other words"));
    }
}
