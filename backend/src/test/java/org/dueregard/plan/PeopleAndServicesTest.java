package org.dueregard.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.Db;
import org.dueregard.testsupport.Owner;
import org.dueregard.testsupport.Papers;
import org.dueregard.testsupport.Writer;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PeopleAndServicesTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String NOBODY = new UUID(1, 1).toString();

    @Inject
    Writer writer;

    @Inject
    Db db;

    @Inject
    Owner owner;

    private String plan() {
        String ref = "SERVED-" + NUMBER.incrementAndGet();
        writer.write(Papers.document(Papers.plan(ref, PlanStatus.IN_FORCE), Papers.action("A-1")));
        return ref;
    }

    @Test
    void aServiceIsAddedRenamedAndTakenOutOfUseButNeverDeleted() {
        String plan = plan();
        String code = "SERVICE_" + NUMBER.incrementAndGet();
        String head = person("Head of " + code);
        As.administrator()
                .contentType("application/json")
                .body(Map.of("code", code, "name", "Parks", "head", head))
                .post("/api/v1/services?plan=" + plan)
                .then()
                .statusCode(201)
                .body("headName", equalTo("Head of " + code))
                .body("actions", equalTo(0));
        String address = "/api/v1/services/" + code + "?plan=" + plan;
        String seen = As.officer().get(address).getHeader("ETag");
        patch(address, seen, "{\"name\": \"Parks and open spaces\", \"active\": false, \"head\": null}")
                .then()
                .statusCode(200)
                .body("name", equalTo("Parks and open spaces"))
                .body("active", equalTo(false))
                .body("head", nullValue());
        patch(address, seen, "{\"name\": \"Late\"}").then().statusCode(412).body("current.code", equalTo(code));
        String now = As.officer().get(address).getHeader("ETag");
        patch(address, now, "{\"code\": \"OTHER\"}").then().statusCode(400);
        patch(address, now, "{\"head\": \"" + NOBODY + "\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/head"));
        assertThatThrownBy(() -> owner.run("UPDATE service SET code = 'OTHER' WHERE code = '" + code + "'"))
                .hasMessageContaining("is for good");
        assertThatThrownBy(() -> owner.run("DELETE FROM service WHERE code = 'POLICY'"))
                .hasMessageContaining("violates foreign key");
    }

    @Test
    void readersOfAPlanHearOfTheOtherNameOfAService() {
        String plan = plan();
        String address = "/api/v1/services/POLICY?plan=" + plan;
        String was = Api.request().get("/api/v1/actions?plan=" + plan).getHeader("ETag");
        rename(address, "Policy");
        Response now = Api.request().get("/api/v1/actions?plan=" + plan);
        assertThat(now.getHeader("ETag")).isNotEqualTo(was);
        assertThat(now.jsonPath().getString("items[0].leadService.name")).isEqualTo("Policy");
        rename(address, "Policy and Information");
        As.officer()
                .get("/api/v1/services?size=200&plan=" + plan)
                .then()
                .body("items.find { it.code == 'POLICY' }.actions", greaterThan(0));
    }

    private static void rename(String address, String name) {
        patch(address, As.officer().get(address).getHeader("ETag"), "{\"name\": \"" + name + "\"}")
                .then()
                .statusCode(200);
    }

    @Test
    void somebodyWhoHasLeftKeepsTheNameAndNobodyReportsToThemselves() {
        List<String> line = new ArrayList<>();
        for (String post : List.of("officer", "head", "director")) {
            line.add(person(post + " " + NUMBER.incrementAndGet()));
        }
        say(line.get(0), Map.of("reportsTo", line.get(1)))
                .then()
                .statusCode(200)
                .body("reportsTo", equalTo(line.get(1)));
        say(line.get(1), Map.of("reportsTo", line.get(2))).then().statusCode(200);
        say(line.get(2), Map.of("reportsTo", line.get(0)))
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString("reports to themselves"));
        say(line.get(2), Map.of("reportsTo", line.get(2))).then().statusCode(400);
        say(line.get(2), Map.of("reportsTo", NOBODY)).then().statusCode(400);
        say(line.get(2), Map.of("name", "Another")).then().statusCode(400);
        say(line.get(0), Map.of("active", false)).then().statusCode(200).body("active", equalTo(false));
        As.officer().get("/api/v1/people/" + line.get(0)).then().body("name", containsString("officer"));
        assertThatThrownBy(() -> owner.run(
                        "UPDATE person SET reports_to_id = '" + line.get(0) + "' WHERE id = '" + line.get(2) + "'"))
                .hasMessageContaining("would report to themselves");
        patch("/api/v1/people/" + line.get(0), "\"0\"", "{\"active\": true}")
                .then()
                .statusCode(412);
    }

    private static Response say(String person, Map<String, Object> fields) {
        String address = "/api/v1/people/" + person;
        String seen = As.administrator().get(address).getHeader("ETag");
        return As.administrator()
                .contentType("application/merge-patch+json")
                .header("If-Match", seen)
                .body(fields)
                .patch(address);
    }

    private static Response patch(String address, String etag, String body) {
        return As.administrator()
                .contentType("application/merge-patch+json")
                .header("If-Match", etag)
                .body(body)
                .patch(address);
    }

    private String person(String name) {
        db.write("INSERT INTO person (subject, name) VALUES (?, ?)", name, name);
        return db.value("SELECT id FROM person WHERE subject = ?", name);
    }
}
