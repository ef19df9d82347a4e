package org.dueregard.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.dueregard.action.ActionInput;
import org.dueregard.progress.UpdateInput;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.Change;
import org.dueregard.testsupport.Db;
import org.dueregard.testsupport.Owner;
import org.dueregard.testsupport.Papers;
import org.dueregard.testsupport.Writer;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RulesSettingTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final LocalDate SIX_WEEKS_BEFORE = Papers.POSITION.minusWeeks(6);

    @Inject
    Writer writer;

    @Inject
    Db db;

    @Inject
    Owner owner;

    @Inject
    MeterRegistry meters;

    /** Actions A-1 and so on, all six weeks late and reported on: amber by rule A5. */
    private String plan(int actions) {
        String ref = "RULED-" + NUMBER.incrementAndGet();
        List<ActionInput> late = IntStream.rangeClosed(1, actions)
                .mapToObj(n -> Change.due(Papers.action("A-" + n), SIX_WEEKS_BEFORE))
                .toList();
        List<UpdateInput> updates = late.stream()
                .map(action -> Papers.update(action.ref(), "U-" + action.ref(), Papers.POSITION))
                .toList();
        writer.write(new Writer.Document(Papers.plan(ref, PlanStatus.IN_FORCE), late, List.of(), List.of(), updates));
        return ref;
    }

    private static Map<String, Object> rules(int latenessMonths, String... off) {
        Map<String, Object> rules = new HashMap<>();
        rules.put("latenessMonths", latenessMonths);
        rules.put("stalenessMonths", 6);
        rules.put("redShare", "1/4");
        rules.put("amberShare", "1/4");
        rules.put("statutoryRed", true);
        rules.put("measureTolerancePercent", 10);
        rules.put("disabled", List.of(off));
        return rules;
    }

    private static Map<String, Object> change(Map<String, Object> rules) {
        return Map.of("rules", rules, "reporting", Map.of("everyMonths", 12, "graceDays", 28), "reason", "Agreed");
    }

    private static Response preview(String plan, Map<String, Object> rules) {
        return As.administrator()
                .contentType("application/json")
                .body(Map.of("rules", rules))
                .post("/api/v1/plans/" + plan + "/rules/preview");
    }

    private static Response set(String plan, String etag, Object body) {
        return As.administrator()
                .contentType("application/json")
                .header("If-Match", etag)
                .body(body)
                .put("/api/v1/plans/" + plan + "/rules");
    }

    private static Response rulesOf(String plan) {
        return As.officer().get("/api/v1/plans/" + plan + "/rules");
    }

    private String ruleOf(String plan) {
        return db.value(
                "SELECT s.computed_rule FROM action_state s JOIN plan p ON p.id = s.plan_id WHERE p.ref = ? LIMIT 1",
                plan);
    }

    @Test
    void aPreviewSaysWhatOtherRulesWouldDoAndChangesNothing() {
        String plan = plan(2);
        String before = rulesOf(plan).asString();
        preview(plan, rules(1))
                .then()
                .statusCode(200)
                .body("asAt", equalTo("2021-10-20"))
                .body("plan.now.rating", equalTo("AMBER"))
                .body("plan.proposed.rating", equalTo("RED"))
                .body("plan.proposed.counts.red", equalTo(2))
                .body("roles.code", contains("COMMUNITY_LEADER", "EMPLOYER"))
                .body("roles[0].proposed.explanation", containsString("2 of 2"))
                .body("changed.ref", contains("A-1", "A-2"))
                .body("changed[0].now.rule", equalTo("A5"))
                .body("changed[0].proposed.rule", equalTo("A4"))
                .body("changed[0].proposed.band", equalTo("RED"));
        preview(plan, rules(3)).then().body("changed.size()", equalTo(0));
        preview(plan, rules(3, "A5")).then().body("changed[0].proposed.rule", equalTo("A14"));
        assertThat(rulesOf(plan).asString()).isEqualTo(before);
        assertThat(ruleOf(plan)).isEqualTo("A5");
    }

    @Test
    void aPreviewCostsAsManyStatementsForThirtyActionsAsForTwo() {
        String few = plan(2);
        String many = plan(30);
        assertThat(costOf(many)).isEqualTo(costOf(few)).isLessThanOrEqualTo(10);
    }

    private double costOf(String plan) {
        double before = statements();
        preview(plan, rules(1)).then().statusCode(200);
        return statements() - before;
    }

    private double statements() {
        return meters.counter("due_regard_state_statements").count()
                + meters.counter("due_regard_private_statements").count();
    }

    @Test
    void otherRulesAreANewVersionThatRatesEverythingAnewAtOnce() {
        String plan = plan(2);
        String seen = rulesOf(plan).getHeader("ETag");
        set(plan, seen, change(rules(1)))
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("rules.latenessMonths", equalTo(1))
                .body("history.version", contains(2, 1))
                .body("history[0].reason", equalTo("Agreed"))
                .body("history[0].by", equalTo("Administrator"))
                .body("history[1].rules.latenessMonths", equalTo(3))
                .body("abilities", contains("EDIT"));
        assertThat(ruleOf(plan)).isEqualTo("A4");
        Api.request().get("/api/v1/plans/" + plan).then().body("rules.version", equalTo(2));
        set(plan, seen, change(rules(2))).then().statusCode(412).body("current.version", equalTo(2));
        Response now = rulesOf(plan);
        set(plan, now.getHeader("ETag"), change(rules(1)))
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        assertThat(db.value(
                        "SELECT c.reason FROM audit.change c JOIN plan p ON c.after ->> 'plan_id' = p.id::text"
                                + " WHERE c.table_name = 'plan_rules' AND p.ref = ? ORDER BY c.id DESC LIMIT 1",
                        plan))
                .isEqualTo("Agreed");
        assertThatThrownBy(() -> owner.run("UPDATE plan_rules_version SET reason = 'x'"))
                .hasMessageContaining("append-only");
    }

    @Test
    void whenUpdatesAreMissingIsSetWithoutAVersionOfTheRatingRules() {
        String plan = plan(1);
        Map<String, Object> body = new HashMap<>(change(rules(3)));
        body.put("reporting", Map.of("everyMonths", 3, "graceDays", 5));
        String seen = rulesOf(plan).getHeader("ETag");
        set(plan, seen, body)
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("reporting.everyMonths", equalTo(3));
        assertThat(rulesOf(plan).getHeader("ETag")).isNotEqualTo(seen);
    }

    @Test
    void rulesThatMakeNoSenseAreNamedWithTheirPlaceAndAPlanThatIsOverKeepsItsRules() {
        String plan = plan(1);
        Map<String, Object> wrong = rules(99, "A11");
        wrong.put("redShare", "most");
        set(plan, "\"0\"", change(wrong))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/rules/latenessMonths"))
                .body("errors.pointer", hasItem("/rules/redShare"))
                .body("errors.pointer", hasItem("/rules/disabled/0"));
        Map<String, Object> more = rules(3);
        more.put("redShare", "5/4");
        preview(plan, more).then().statusCode(400).body("errors.pointer", contains("/rules/redShare"));
        String over = "OVER-" + plan;
        writer.write(Papers.document(Papers.plan(over, PlanStatus.CLOSED), Papers.action("A-1")));
        set(over, rulesOf(over).getHeader("ETag"), change(rules(1))).then().statusCode(409);
        rulesOf(over).then().body("abilities.size()", equalTo(0));
    }
}
