package org.dueregard.committee.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import org.dueregard.audit.Actor;
import org.dueregard.platform.sql.Sql;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Dates as officers see them, and the calendar that everybody may subscribe to. */
@QuarkusTest
class TimetableApiTest {

    private static final Map<String, Object> LEAD = Map.of(
            "publicClearDays",
            5,
            "cutOffDays",
            7,
            "cutOffTime",
            "10:00",
            "signOffDays",
            9,
            "headDays",
            12,
            "officerDays",
            17);

    private final TestClock clock;
    private final Sql sql;
    private final MeetingImport imports;

    TimetableApiTest(TestClock clock, Sql sql, MeetingImport imports) {
        this.clock = clock;
        this.sql = sql;
        this.imports = imports;
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void movingAMeetingMovesEveryDateOfItsRoute() {
        clock.set(LocalDate.of(2030, 1, 7));
        Council.body("TIMED", LEAD);
        String ref = Council.meeting("TIMED", "2030-03-06");
        Council.route("TIMED-ROUTE", Council.stop(ref, "DECISION", false));
        timetable("routes/TIMED-ROUTE")
                .then()
                .statusCode(200)
                .body("conflicts", empty())
                .body("stops[0].dates.step", hasItem("SIGN_OFF"))
                .body(
                        "stops[0].dates.findAll { it.officer == null }.date",
                        contains("2030-02-11", "2030-02-18", "2030-02-21", "2030-02-25", "2030-02-26", "2030-03-06"))
                .body("stops[0].dates.find { it.step == 'CUT_OFF' }.time", equalTo("10:00"));
        Council.patch("meetings/" + ref, "\"0\"", Map.of("date", "2030-03-13"))
                .then()
                .statusCode(200);
        timetable("routes/TIMED-ROUTE")
                .then()
                .body(
                        "stops[0].dates.findAll { it.officer == null }.date",
                        contains("2030-02-18", "2030-02-25", "2030-02-28", "2030-03-04", "2030-03-05", "2030-03-13"));
        timetable("meetings/" + ref).then().statusCode(200).body("stops[0].date", equalTo("2030-03-13"));
    }

    @Test
    void anOfficerWhoNeedsLongerHasADateOfTheirOwn() {
        clock.set(LocalDate.of(2030, 1, 7));
        Council.body("SIGNED", LEAD);
        String ref = Council.meeting("SIGNED", "2030-03-06");
        Council.clerk("officer-titles", Map.of("ref", "S151-T", "title", "Section 151 Officer", "signOffDays", 10))
                .then()
                .statusCode(201);
        timetable("meetings/" + ref)
                .then()
                .body("stops[0].dates.find { it.officer == 'Section 151 Officer' }.date", equalTo("2030-02-20"));
        Council.patch("officer-titles/S151-T", "\"0\"", Map.of("title", "Chief Finance Officer"))
                .then()
                .statusCode(200)
                .body("signOffDays", equalTo(10));
        assertThat(As.clerk().get("/api/v1/officer-titles?format=csv").asString())
                .contains("S151-T,Chief Finance Officer,10");
        As.clerk()
                .header("If-Match", "\"1\"")
                .delete("/api/v1/officer-titles/S151-T")
                .then()
                .statusCode(204);
        timetable("meetings/" + ref)
                .then()
                .body("stops[0].dates.officer", contains(null, null, null, null, null, null));
    }

    @Test
    void anImpossibleTimetableSaysWhy() {
        clock.set(LocalDate.of(2030, 2, 26));
        Council.body("SOON", LEAD);
        String ref = Council.meeting("SOON", "2030-03-06");
        timetable("meetings/" + ref)
                .then()
                .statusCode(200)
                .body("conflicts.code", contains("PAST", "PAST", "PAST", "PAST"))
                .body(
                        "conflicts[3].message",
                        equalTo("For Committee SOON on 6 March 2030, papers are handed in by 25"
                                + " February 2030, which is past."));
    }

    @Test
    void theCalendarNamesAMeetingTheSameForGoodAndCountsItsChanges() throws IOException, ParserException {
        clock.set(LocalDate.of(2030, 1, 7));
        Council.body("FEED", 5);
        Council.clerk("meetings", Map.of("body", "FEED", "date", "2030-06-05", "time", "18:30", "place", "Town Hall"))
                .then()
                .statusCode(201);
        String address = "meetings/FEED-2030-06-05";
        long before = sql.statements();
        Response first = Api.get("calendar.ics");
        assertThat(sql.statements() - before).isEqualTo(1);
        first.then().statusCode(200).contentType(startsWith("text/calendar")).header("ETag", startsWith("\""));
        assertThat(first.asString())
                .contains("DTSTART;TZID=Europe/London:20300605T183000", "BEGIN:VTIMEZONE", "LOCATION:Town Hall");
        Api.request()
                .header("If-None-Match", first.getHeader("ETag"))
                .get("/api/v1/calendar.ics")
                .then()
                .statusCode(304);
        List<String> uids = events(first, Property.UID);
        assertThat(uids).hasSize(2);
        assertThat(events(first, Property.SEQUENCE)).containsExactly("0", "0");
        // Five clear days: 4 June, 3 June, 31 May, 30 May and 29 May.
        assertThat(events(first, Property.DTSTART)).containsExactly("20300605T183000", "20300528");

        Council.patch(address, "\"0\"", Map.of("date", "2030-06-12", "cancelled", true));
        Council.patch("bodies/FEED", "\"0\"", Map.of("lead", Map.of("publicClearDays", 4)));
        Response moved = Api.get("calendar.ics");
        assertThat(moved.getHeader("ETag")).isNotEqualTo(first.getHeader("ETag"));
        assertThat(events(moved, Property.UID)).isEqualTo(uids);
        assertThat(events(moved, Property.SEQUENCE)).containsExactly("2", "2");
        assertThat(events(moved, Property.DTSTART)).containsExactly("20300612T183000", "20300605");
        assertThat(events(moved, Property.STATUS)).containsExactly("CANCELLED", "CANCELLED");
    }

    @Test
    void theSampleHoldsTheMeetingOf20October2021WithItsLastDayOfPublication() throws IOException {
        byte[] sample = Files.readAllBytes(Path.of("samples/maidstone-meetings.json"));
        imports.add(sample, Actor.named("import", "A test"));
        assertThat(imports.isEmpty()).isFalse();
        assertThat(imports.add(sample, Actor.named("import", "A test"))).isZero();
        Api.get("meetings/PRC-2021-10-20")
                .then()
                .statusCode(200)
                .body("bodyName", equalTo("Policy and Resources Committee"))
                .body("papersPublicBy", equalTo("2021-10-12"));
        As.officer().get("/api/v1/routes/EDI-2021").then().statusCode(200).body("stops.role", contains("NOTING"));
    }

    private static Response timetable(String address) {
        return As.serviceOfficer().get("/api/v1/" + address + "/timetable");
    }

    /** One property of the meeting FEED-2030-06-05 and of the publication of its papers, in order. */
    private static List<String> events(Response calendar, String property) throws IOException, ParserException {
        Calendar read = new CalendarBuilder().build(new StringReader(calendar.asString()));
        assertThat(read.validate().hasErrors()).as(calendar.asString()).isFalse();
        List<CalendarComponent> components = read.getComponents();
        return components.stream()
                .filter(VEvent.class::isInstance)
                .filter(event -> value(event, Property.SUMMARY).contains("Committee FEED"))
                .map(event -> value(event, property))
                .toList();
    }

    private static String value(CalendarComponent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }
}
