package org.dueregard.committee.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dueregard.platform.sql.Sql;
import org.dueregard.report.meeting.MeetingFacts;
import org.dueregard.report.meeting.Meetings;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.Owner;
import org.junit.jupiter.api.Test;

/** Bodies, meetings and routes as clerks keep them and everybody sees them. */
@QuarkusTest
class MeetingsTest {

    private final Meetings meetings;
    private final Sql sql;
    private final Owner owner;

    MeetingsTest(Meetings meetings, Sql sql, Owner owner) {
        this.meetings = meetings;
        this.sql = sql;
        this.owner = owner;
    }

    @Test
    void aMeetingIsNamedByItsBodyAndDayAndSaysWhenItsPapersMustBePublic() {
        Council.body("FIVE", 5);
        Council.clerk("meetings", Map.of("body", "FIVE", "date", "2021-10-20", "time", "18:30", "place", "Town Hall"))
                .then()
                .statusCode(201)
                .header("Location", "/api/v1/meetings/FIVE-2021-10-20")
                .body("bodyName", equalTo("Committee FIVE"))
                .body("time", equalTo("18:30"))
                // Five clear days: 19, 18, 15, 14 and 13 October.
                .body("papersPublicBy", equalTo("2021-10-12"));
        Council.clerk("meetings", Map.of("body", "FIVE", "date", "2021-10-20"))
                .then()
                .statusCode(409);
        Api.get("meetings?body=FIVE&from=2021-10-20&until=2021-10-20")
                .then()
                .statusCode(200)
                .body("items.ref", contains("FIVE-2021-10-20"))
                .body("total", equalTo(1));
        assertThat(Api.get("meetings?body=FIVE&format=csv").asString())
                .contains("FIVE-2021-10-20,FIVE,Committee FIVE,2021-10-20,18:30,Town Hall,,false,2021-10-12");
    }

    @Test
    void aMovedMeetingKeepsItsReferenceAndMovesItsDate() {
        Council.body("MOVES", 5);
        String ref = Council.meeting("MOVES", "2030-03-06");
        String seen = Api.get("meetings/" + ref).getHeader("ETag");
        Council.patch("meetings/" + ref, seen, Map.of("date", "2030-03-13"))
                .then()
                .statusCode(200)
                .body("ref", equalTo(ref))
                .body("papersPublicBy", equalTo("2030-03-05"));
        Council.patch("meetings/" + ref, seen, Map.of("date", "2030-03-20"))
                .then()
                .statusCode(412)
                .body("current.date", equalTo("2030-03-13"));
        Response now = Api.get("meetings/" + ref);
        assertThat(now.getHeader("ETag")).isNotEqualTo(seen).startsWith("\"1.");
        Api.request()
                .header("If-None-Match", now.getHeader("ETag"))
                .get("/api/v1/meetings/" + ref)
                .then()
                .statusCode(304);
        Council.patch("meetings/" + ref, now.getHeader("ETag"), Map.of("body", "FIVE"))
                .then()
                .statusCode(400);
        As.administrator()
                .get("/api/v1/audit?ref=" + ref)
                .then()
                .statusCode(200)
                .body("items[0].changes.field", hasItem("onDate"))
                .body("total", greaterThan(1));
        assertThatThrownBy(() -> owner.run("UPDATE meeting SET ref = 'X' WHERE ref = '" + ref + "'"))
                .hasMessageContaining("for good");
    }

    @Test
    void whatIsUsedIsNotTakenAwayAndWhatIsNotUsedIs() {
        Council.body("USED", 5);
        String ref = Council.meeting("USED", "2030-03-06");
        Council.route("USED-ROUTE", Council.stop(ref, "NOTING", false));
        delete("bodies/USED").then().statusCode(409).body("detail", containsString("last day"));
        delete("meetings/" + ref).then().statusCode(409).body("detail", containsString("on a route"));
        Council.patch("meetings/" + ref, "\"0\"", Map.of("cancelled", true))
                .then()
                .body("cancelled", equalTo(true));
        delete("routes/USED-ROUTE").then().statusCode(204);
        As.clerk()
                .header("If-Match", "\"1\"")
                .delete("/api/v1/meetings/" + ref)
                .then()
                .statusCode(204);
        delete("bodies/USED").then().statusCode(204);
        Api.get("bodies/USED").then().statusCode(404);
    }

    @Test
    void aRouteIsAnOrderedListOfMeetingsAndOnlyADecisionIsAKeyDecision() {
        Council.body("PAC", 5);
        Council.body("CAB", 5);
        String first = Council.meeting("PAC", "2030-02-06");
        String second = Council.meeting("CAB", "2030-02-20");
        Council.clerk(
                        "routes",
                        Map.of(
                                "ref",
                                "WRONG",
                                "title",
                                "Wrong",
                                "stops",
                                List.of(
                                        Council.stop(first, "DISCUSSION", true),
                                        Council.stop(first, "NOTING", false),
                                        Council.stop("no-such-meeting", "DECISION", false))))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/stops/0/keyDecision", "/stops/1/meeting", "/stops/2/meeting"));
        Council.route("PAC-CAB", Council.stop(first, "DISCUSSION", false), Council.stop(second, "DECISION", true));
        Council.patch(
                        "routes/PAC-CAB",
                        "\"0\"",
                        Map.of(
                                "stops",
                                List.of(Council.stop(second, "DECISION", true), Council.stop(first, "NOTING", false))))
                .then()
                .statusCode(200)
                .body("stops.meeting", contains(second, first))
                .body("stops.keyDecision", contains(true, false));
        assertThat(As.clerk().get("/api/v1/routes?format=csv").asString())
                .contains("PAC-CAB,Route PAC-CAB,1," + second + ",Committee CAB,2030-02-20,DECISION,true");
        As.serviceOfficer().get("/api/v1/routes/PAC-CAB").then().statusCode(200);
        Api.get("routes/PAC-CAB").then().statusCode(401);
    }

    @Test
    void aReportIsToldOfMeetingsAndRoutes() {
        Council.body("TOLD", 5);
        String first = Council.meeting("TOLD", "2030-02-06");
        String second = Council.meeting("TOLD", "2030-02-20");
        Council.route("TOLD-ROUTE", Council.stop(first, "NOTING", false), Council.stop(second, "DECISION", true));
        MeetingFacts meeting = meetings.meeting(first).orElseThrow();
        assertThat(meeting.bodyName()).isEqualTo("Committee TOLD");
        assertThat(meeting.on()).isEqualTo(LocalDate.of(2030, 2, 6));
        assertThat(meetings.route("TOLD-ROUTE").orElseThrow())
                .extracting(MeetingFacts::ref, MeetingFacts::role, MeetingFacts::keyDecision)
                .containsExactly(tuple(first, "NOTING", false), tuple(second, "DECISION", true));
        assertThat(meetings.meeting("no-such-meeting")).isEmpty();
        assertThat(meetings.route("no-such-route")).isEmpty();
    }

    @Test
    void everyPublicAnswerIsOneStatement() {
        Council.body("ONCE", 5);
        String ref = Council.meeting("ONCE", "2030-03-06");
        for (String address : List.of(
                "bodies", "bodies/ONCE", "bodies?format=csv", "meetings", "meetings?format=csv", "meetings/" + ref)) {
            long before = sql.statements();
            Api.get(address).then().statusCode(200);
            assertThat(sql.statements() - before).as(address).isEqualTo(1);
        }
    }

    @Test
    void everythingThatIsWrongWithABodyIsToldAtOnce() {
        Council.clerk(
                        "bodies",
                        Map.of(
                                "ref",
                                "ODD",
                                "name",
                                "Odd",
                                "from",
                                "2022-05-01",
                                "until",
                                "2022-04-30",
                                "lead",
                                Map.of("publicClearDays", 5, "cutOffTime", "10:00")))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/until", "/lead/cutOffDays"));
        Api.get("meetings?from=2021-02-30&until=x&sort=place&body=*")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/body", "/from", "/until", "/sort"));
    }

    @Test
    void aNumberInTheCommitteePapersSystemIsGivenOnceAndALeadTimeIsTakenAwayByNull() {
        Council.body("NUMBERED", 5);
        Council.patch(
                        "bodies/NUMBERED",
                        "\"0\"",
                        Map.of("systemId", 577, "lead", Map.of("cutOffDays", 7, "cutOffTime", "10:00")))
                .then()
                .statusCode(200)
                .body("lead.cutOffTime", equalTo("10:00"))
                .body("lead.publicClearDays", equalTo(5));
        Council.body("OTHER", 5);
        Council.patch("bodies/OTHER", "\"0\"", Map.of("systemId", 577))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/systemId"));
        String seen = Api.get("bodies/NUMBERED").getHeader("ETag");
        As.clerk()
                .header("If-Match", seen)
                .contentType("application/merge-patch+json")
                .body("{\"systemId\": null, \"lead\": {\"cutOffDays\": null, \"cutOffTime\": null}}")
                .patch("/api/v1/bodies/NUMBERED")
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"2."))
                .body("systemId", nullValue())
                .body("lead.cutOffDays", nullValue());
        assertThat(new ArrayList<>(Api.ok("bodies?size=200").getList("items.ref")))
                .contains("NUMBERED");
    }

    private static Response delete(String address) {
        return As.clerk().header("If-Match", "\"0\"").delete("/api/v1/" + address);
    }
}
