package org.dueregard.audit.trail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dueregard.audit.Actor;
import org.dueregard.audit.AuditContext;
import org.dueregard.audit.Sealing;
import org.dueregard.audit.chain.ChainProof;
import org.dueregard.identity.Roles;
import org.dueregard.platform.Clocks;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.Db;
import org.dueregard.testsupport.OwnDatabase;
import org.dueregard.testsupport.Owner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The trail as those read it who keep the record, and nobody else. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class AuditResourceTest {

    private static final String AUDIT = Api.ROOT + "audit";
    private static int runs;

    @Inject
    AuditContext context;

    @Inject
    Sealing sealing;

    @Inject
    ChainProof chain;

    @Inject
    Db db;

    @Inject
    Owner owner;

    private String code;

    /** A council is recorded, renamed by somebody whose own name has changed since, and changed past the application. */
    @BeforeEach
    void changes() {
        owner.tamper("TRUNCATE audit.change, audit.seal, audit.verification");
        code = "COUNCIL_" + ++runs;
        as(
                new Actor("Ann Archer", "equalities-officer", "request-1", "A new council", "subject-1"),
                "INSERT INTO organisation (code, name) VALUES (?, 'Anytown')");
        as(
                new Actor("Ann Baker", "administrator", "request-2", "A new name", "subject-1"),
                "UPDATE organisation SET name = 'Anytown Borough' WHERE code = ?");
        sealing.sealAll();
        db.write("UPDATE organisation SET name = '=Anytown' WHERE code = ?", code);
    }

    static Stream<String> others() {
        return Stream.concat(Roles.OF_PEOPLE.stream(), Roles.OF_SYSTEMS.stream())
                .filter(role ->
                        !List.of(Roles.EQUALITIES_OFFICER, Roles.ADMINISTRATOR).contains(role));
    }

    @ParameterizedTest
    @MethodSource("others")
    void nobodyElseReadsTheTrail(String role) {
        for (String address : List.of(AUDIT, AUDIT + "/seal", AUDIT + "?format=csv")) {
            As.having(role, "COMMUNITIES").get(address).then().statusCode(403);
        }
    }

    @Test
    void aStrangerMustSignIn() {
        for (String address : List.of(AUDIT, AUDIT + "/seal", AUDIT + "?format=xlsx")) {
            Api.request().get(address).then().statusCode(401);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.EQUALITIES_OFFICER, Roles.ADMINISTRATOR})
    void whoKeepsTheRecordReadsItNewestFirstAndNobodyKeepsTheAnswer(String role) {
        Response answer = As.having(role).get(AUDIT);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        JsonPath page = answer.jsonPath();
        assertThat(page.getList("items.who.name")).containsExactly("postgres", "Ann Baker", "Ann Archer");
        assertThat(page.getInt("total")).isEqualTo(3);
    }

    @Test
    void anEntrySaysWhoWhenWhyAndOnlyWhatDiffers() {
        JsonPath page = read("?sort=at");
        assertThat(page.getMap("items[1].who"))
                .isEqualTo(Map.of("name", "Ann Baker", "id", "subject-1", "role", "administrator"));
        assertThat(page.getString("items[1].requestId")).isEqualTo("request-2");
        assertThat(page.getString("items[1].reason")).isEqualTo("A new name");
        assertThat(page.getString("items[1].operation")).isEqualTo("UPDATE");
        assertThat(page.getString("items[1].what.kind")).isEqualTo("ORGANISATION");
        assertThat(page.getString("items[1].what.ref")).isEqualTo(code);
        assertThat(page.getList("items[1].changes"))
                .isEqualTo(List.of(Map.of("field", "name", "before", "Anytown", "after", "Anytown Borough")));
        assertThat(page.getList("items[0].changes"))
                .isEqualTo(
                        List.of(Map.of("field", "code", "after", code), Map.of("field", "name", "after", "Anytown")));
    }

    @Test
    void anEntrySaysInWhichBatchItIsSealed() {
        assertThat(read("?sort=at").getList("items.sealed")).containsExactly(1, 1, null);
        sealing.sealAll();
        assertThat(read("?sort=at").getList("items.sealed")).containsExactly(1, 1, 2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "actor=ann | Ann Baker, Ann Archer",
                "actor=ARCHER | Ann Archer",
                "actor=subject-1 | Ann Baker, Ann Archer",
                "actor=% |",
                "kind=ORGANISATION&operation=INSERT | Ann Archer",
                "kind=ACTION |",
                "operation=UPDATE,DELETE | postgres, Ann Baker",
                "request=request-2 | Ann Baker",
                "ref={code} | postgres, Ann Baker, Ann Archer",
                "ref=NOWHERE |",
                "row={row}&operation=INSERT | Ann Archer",
                "row=00000000-0000-7000-8000-000000000000 |",
                "from={today}&to={today} | postgres, Ann Baker, Ann Archer",
                "to={yesterday} |",
                "from={tomorrow} |",
                "sort=at&size=2 | Ann Archer, Ann Baker",
                "sort=-at&size=2&page=2 | Ann Archer"
            })
    void filtersNarrowTheList(String query, String names) {
        LocalDate today = LocalDate.now(java.time.Clock.system(Clocks.LONDON));
        String row = db.value("SELECT id FROM organisation WHERE code = ?", code);
        String asked = query.replace("{code}", code)
                .replace("{row}", row)
                .replace("{today}", today.toString())
                .replace("{yesterday}", today.minusDays(1).toString())
                .replace("{tomorrow}", today.plusDays(1).toString())
                .replace("=%", "=%25");
        assertThat(read("?" + asked).<String>getList("items.who.name"))
                .isEqualTo(names == null ? List.of() : List.of(names.split(", ")));
    }

    @ParameterizedTest
    @CsvSource({
        "from=yesterday, /from, malformed",
        "from=2021-02-30, /from, malformed",
        "from=2021-02-02&to=2021-02-01, /to, out-of-range",
        "kind=TREE, /kind, unknown-value",
        "kind=organisation, /kind, unknown-value",
        "operation=READ, /operation, unknown-value",
        "row=1, /row, malformed",
        "sort=who, /sort, malformed",
        "size=201, /size, out-of-range",
        "actor=, /actor, length",
        "colour=red, /colour, unknown-parameter"
    })
    void whatCannotBeUnderstoodIsNamed(String query, String pointer, String problem) {
        JsonPath answer = As.officer()
                .get(AUDIT + "?" + query)
                .then()
                .statusCode(400)
                .extract()
                .jsonPath();
        assertThat(answer.getString("errors[0].pointer")).isEqualTo(pointer);
        assertThat(answer.getString("errors[0].code")).isEqualTo(problem);
    }

    @Test
    void theWholeListIsAFileInWhichNothingIsAFormula() {
        Response csv = As.officer().get(AUDIT + "?format=csv&sort=at&size=1");
        assertThat(csv.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(csv.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"audit.csv\"");
        String text = new String(csv.asByteArray(), StandardCharsets.UTF_8);
        assertThat(text.lines()).hasSize(4);
        assertThat(text).contains("name: Anytown → Anytown Borough").doesNotContain(",=");
        assertThat(As.officer().get(AUDIT + "?format=xlsx").asByteArray()).startsWith('P', 'K');
    }

    @Test
    void theStateOfTheChainSaysHowFarItIsSealedAndProved() {
        JsonPath before = read("/seal");
        assertThat(before.getInt("last.batch")).isEqualTo(1);
        assertThat(before.getInt("last.changes")).isEqualTo(2);
        assertThat(before.getInt("waiting")).isEqualTo(1);
        assertThat(before.<Object>get("verification")).isNull();
        assertThat(chain.prove(List.of()).tip().digest()).isEqualTo(before.getString("last.digest"));
        assertThat(read("/seal").getBoolean("verification.whole")).isTrue();
        owner.tamper("UPDATE audit.change SET actor = 'nobody' WHERE operation = 'INSERT'");
        chain.prove(List.of());
        assertThat(read("/seal").getString("verification.broken")).contains("is not as it was sealed");
    }

    @Test
    void theStateOfAnEmptyTrailSaysThatNothingIsSealed() {
        owner.tamper("TRUNCATE audit.change, audit.seal, audit.verification");
        assertThat(read("/seal").<Map<String, Object>>get()).isEqualTo(Map.of("waiting", 0));
        assertThat(read("").getInt("total")).isZero();
    }

    private static JsonPath read(String address) {
        return As.officer()
                .get(AUDIT + address)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private void as(Actor actor, String sql) {
        QuarkusTransaction.requiringNew().run(() -> {
            context.apply(actor);
            db.write(sql, code);
        });
    }
}
