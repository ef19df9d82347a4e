package org.dueregard.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.Db;
import org.dueregard.testsupport.OwnDatabase;
import org.dueregard.testsupport.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing of an update is public before it is published: no page, search, count, file, document, nor entity tag. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class InvisibleDraftsTest {

    private static final List<String> ADDRESSES = List.of(
            "plans",
            "plans/{plan}",
            "plans/{plan}/dashboard",
            "plans/{plan}/document",
            "objectives?plan={plan}",
            "actions?plan={plan}",
            "actions?plan={plan}&q=zebra",
            "actions?plan={plan}&lifecycle=PAUSED",
            "actions?plan={plan}&rating=AMBER",
            "actions?plan={plan}&format=csv",
            "actions?plan={plan}&format=xlsx",
            "actions/A-1?plan={plan}",
            "actions/A-1/updates?plan={plan}",
            "actions/A-1/updates?plan={plan}&format=csv",
            "actions/A-1/updates?plan={plan}&format=xlsx",
            "measures?plan={plan}",
            "measures/M-1?plan={plan}",
            "measures/M-1/readings?plan={plan}");

    @Inject
    Desk desk;

    @Inject
    Db db;

    @Inject
    TestClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    static Stream<Arguments> strangersAndMembers() {
        return Stream.of(
                Arguments.of("the public", (Supplier<RequestSpecification>) Api::request),
                Arguments.of("a member", (Supplier<RequestSpecification>) As::member),
                Arguments.of("a committee clerk", (Supplier<RequestSpecification>) As::clerk),
                Arguments.of("its own author", (Supplier<RequestSpecification>) Desk::anna));
    }

    @ParameterizedTest(name = "{0} sees it when it is published and not before")
    @MethodSource("strangersAndMembers")
    void nothingPublicMovesBeforeThePublication(String who, Supplier<RequestSpecification> reader) {
        String plan = desk.plan(2);
        Map<String, String> before = everything(reader, plan);
        Desk.Draft draft = Desk.begin(plan, "A-1", """
                {"progress": "A zebra came.", "lifecycle": "PAUSED", "lifecycleReason": "The zebra",
                 "forecast": {"date": "2022-05-05", "reason": "Zebras"},
                 "nextSteps": [{"text": "Lead the zebra home", "owner": "Policy team", "due": "2021-10-01"}],
                 "evidence": [{"kind": "LINK", "title": "Zebra", "url": "https://example.gov.uk/zebra"}],
                 "readings": [{"measure": "M-1", "reading": "R-1"}]}
                """);
        assertThat(everything(reader, plan)).isEqualTo(before);
        draft.step(Desk::anna, "submission");
        assertThat(everything(reader, plan)).isEqualTo(before);
        draft.step(Desk::head, "return").step(Desk::anna, "submission").step(Desk::head, "acknowledgement");
        assertThat(everything(reader, plan)).isEqualTo(before);
        assertThat(db.number(
                        "SELECT count(*) FROM search_entry e JOIN plan p ON p.id = e.plan_id"
                                + " WHERE p.ref = ? AND e.document @@ search_query(p.id, 'zebra')",
                        plan))
                .isZero();
        draft.step(Desk::officer, "publication");
        Map<String, String> after = everything(reader, plan);
        assertThat(after.get("actions?plan={plan}&q=zebra")).contains("\"total\":1");
        assertThat(after.get("plans/{plan}/document")).contains("A zebra came.");
        assertThat(after.get("actions/A-1/updates?plan={plan}&format=xlsx")).contains("zebra");
        assertThat(after.get("plans/{plan}/dashboard")).isNotEqualTo(before.get("plans/{plan}/dashboard"));
    }

    @Test
    void whatIsThrownAwayLeavesNothingInPublic() {
        String plan = desk.plan(1);
        Map<String, String> before = everything(Api::request, plan);
        Desk.Draft draft = Desk.begin(plan, "A-1", "{\"progress\": \"A zebra came.\"}");
        assertThat(Desk.anna()
                        .header("If-Match", draft.etag())
                        .delete(draft.address(""))
                        .statusCode())
                .isEqualTo(204);
        assertThat(Desk.anna().get(draft.address("")).statusCode()).isEqualTo(404);
        assertThat(everything(Api::request, plan)).isEqualTo(before);
    }

    @Test
    void theListsOfTheWorkspaceShowTheOwnServicesOnly() {
        Desk.Draft draft = desk.in(UpdateState.DRAFT);
        String list = Api.ROOT + "updates?plan=" + draft.plan();
        assertThat(Desk.ben().get(list).jsonPath().getList("items.ref")).containsExactly(draft.ref());
        assertThat(As.serviceOfficer("HOUSING").get(list).jsonPath().getInt("total"))
                .isZero();
        assertThat(As.serviceOfficer("HOUSING").get(draft.address("")).statusCode())
                .isEqualTo(404);
        assertThat(As.member().get(list).statusCode()).isEqualTo(403);
        assertThat(As.clerk().get(draft.address("")).statusCode()).isEqualTo(403);
        assertThat(Api.request().get(draft.address("")).statusCode()).isEqualTo(401);
    }

    private static Map<String, String> everything(Supplier<RequestSpecification> reader, String plan) {
        Map<String, String> found = new TreeMap<>();
        for (String address : ADDRESSES) {
            Response answer = reader.get().get(Api.ROOT + address.replace("{plan}", plan));
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            String body = address.endsWith("xlsx") ? unzipped(answer.asByteArray()) : answer.asString();
            found.put(address, answer.getHeader("ETag") + "\n" + body);
        }
        return found;
    }

    /** What a workbook says, without the date on which it was made. */
    private static String unzipped(byte[] workbook) {
        try {
            Path file = Files.createTempFile("list", ".xlsx");
            try {
                Files.write(file, workbook);
                return sheets(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sheets(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!entry.getName().startsWith("docProps")) {
                    text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return text.toString();
    }
}
