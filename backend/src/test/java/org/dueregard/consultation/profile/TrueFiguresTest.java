package org.dueregard.consultation.profile;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.dueregard.consultation.Register;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.Owner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sees true counts, what is noted of it, and what the database itself keeps back. */
@QuarkusTest
class TrueFiguresTest {

    /** A publication by hand that tells what was suppressed. */
    private static final String BY_HAND = """
            DO $$
            DECLARE
                publication uuid;
                told uuid;
            BEGIN
                INSERT INTO profile_publication (consultation_id, number, published_on, threshold, rounding, reason, author)
                SELECT id, 2, current_date, 10, 5, 'by hand', 'hand' FROM consultation WHERE ref = '%s'
                RETURNING id INTO publication;
                INSERT INTO published_table (publication_id, ordinal, characteristic, base, told_under)
                VALUES (publication, 1, 'SEX', 1000, '[{}]') RETURNING id INTO told;
                INSERT INTO published_figure (table_id, ordinal, category, figure) VALUES (told, 1, 'In another way', 5);
            END $$
            """;

    private final Register register;
    private final Owner owner;
    private String ref = "";

    TrueFiguresTest(Register register, Owner owner) {
        this.register = register;
        this.owner = owner;
    }

    @BeforeEach
    void consultation() {
        ref = register.survey("Resident Survey", "1984-09-06", "1984-10-20");
    }

    @Test
    void officersSeeTrueFiguresMarkedAsSuchAndTheLookIsInTheTrail() {
        Profiles.save(ref, Profiles.sex(500, 480, 4, 16)).then().statusCode(200);
        As.officer()
                .get(Profiles.address(ref) + "/true-figures")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("trueFigures", equalTo(true))
                .body("tables[0].categories.count", contains(500, 480, 4, 16))
                .body("tables[0].rest", equalTo(0));
        As.member().get(Profiles.address(ref) + "/true-figures").then().statusCode(403);
        As.administrator()
                .get("/api/v1/audit?kind=TRUE_FIGURES_LOOK&ref=" + ref)
                .then()
                .statusCode(200)
                .body("items[0].who.name", equalTo("Equalities officer"))
                .body("items[0].reason", containsString("true figures"));
        As.administrator()
                .get("/api/v1/audit?kind=RESPONDENT_COUNT&size=20")
                .then()
                .statusCode(200)
                .body("items.changes.flatten().findAll { it.field == 'count' }.after.unique()", contains("withheld"));
    }

    @Test
    void whoeverIsLateIsToldAndNothingIsLost() {
        String seen = Profiles.tag(ref);
        Profiles.save(ref, Profiles.sex(500, 480, 14, 16)).then().statusCode(200);
        As.officer()
                .header("If-Match", seen)
                .contentType("application/json")
                .body(Profiles.sex(1, 1, 1, 1))
                .put(Profiles.address(ref))
                .then()
                .statusCode(412)
                .body("current.tables[0].categories.count", contains(500, 480, 14, 16));
    }

    @Test
    void theDatabaseRefusesWhatThePublicMayNotSeeWhoeverWritesIt() {
        Profiles.save(ref, Profiles.sex(500, 480, 4, 16)).then().statusCode(200);
        Profiles.publish(ref, "Results of the survey").then().statusCode(201);
        assertThatThrownBy(() -> owner.run(BY_HAND.formatted(ref))).hasMessageContaining("has not been released");
        assertThatThrownBy(() -> owner.run("UPDATE published_figure SET figure = 4 WHERE figure IS NULL"))
                .hasMessageContaining("append-only");
    }
}
