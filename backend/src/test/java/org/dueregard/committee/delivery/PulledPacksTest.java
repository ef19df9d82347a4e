package org.dueregard.committee.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dueregard.committee.pack.Releases;
import org.dueregard.committee.pack.Sha256;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.Db;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What others can fetch of packs, and that exempt parts are never in it. */
@QuarkusTest
class PulledPacksTest {

    private static final Path FOLDERS = Path.of("target/hand-over");
    private static final String PACKS = "/api/v1/packs/";

    private final Releases releases;
    private final DeliveryRunner runner;
    private final Destinations destinations;
    private final Db db;

    PulledPacksTest(Releases releases, DeliveryRunner runner, Destinations destinations, Db db) {
        this.releases = releases;
        this.runner = runner;
        this.destinations = destinations;
        this.db = db;
    }

    @AfterEach
    void noMorePacks() {
        destinations.switchOff();
    }

    @Test
    void whoeverMayReadCommitteePapersPullsAPackAndVerifiesIt() {
        Releases.Report report = releases.released();
        String address = PACKS + report.pack(1);
        byte[] manifest = As.system("committee:read").get(address + "/manifest").asByteArray();
        String hash = As.system("committee:read").get(address).path("hash");
        assertThat(Sha256.of(manifest)).isEqualTo(hash);
        for (Map<String, Object> document :
                JsonPath.from(new String(manifest, StandardCharsets.UTF_8)).<Map<String, Object>>getList("documents")) {
            byte[] bytes = As.system("committee:read")
                    .get(address + "/documents/" + document.get("name"))
                    .asByteArray();
            assertThat(Sha256.of(bytes)).isEqualTo(document.get("sha256"));
        }
        assertThat(As.clerk().get("/api/v1/packs?format=csv").asString())
                .contains("ref,report,version,part,state")
                .contains(report.pack(1));
    }

    @Test
    void exemptPartsAreDeliveredOnlyWhereTheyAreAccepted() throws IOException {
        String open = destinations.folder(false);
        String closed = destinations.folder(true);
        Releases.Report report = withExemptParts();
        for (String pack : List.of(report.pack(1), exempt(report))) {
            deliveries(pack).forEach(runner::run);
        }
        assertThat(deliveries(report.pack(1))).hasSize(2);
        assertThat(deliveries(exempt(report))).hasSize(1);
        assertThat(everythingIn(open)).contains("report.docx").doesNotContain("exempt.docx", Releases.EXEMPT_WORDS);
        assertThat(everythingIn(closed)).contains(Releases.EXEMPT_WORDS);
    }

    @Test
    void exemptPartsAreInNoPublicPackFeedListOrPage() {
        Releases.Report report = withExemptParts();
        for (RequestSpecification stranger : List.of(As.system("committee:read"), As.member(), As.administrator())) {
            stranger.get(PACKS + exempt(report)).then().statusCode(404);
        }
        for (String way : List.of(
                exempt(report) + "/manifest",
                exempt(report) + "/documents/report-exempt.docx",
                report.pack(1) + "/documents/report-exempt.docx")) {
            As.member().get(PACKS + way).then().statusCode(404);
        }
        for (Response answer : List.of(
                As.member().get("/api/v1/packs?report=" + report.ref()),
                As.member().get("/api/v1/packs?format=csv"),
                As.member().get(PACKS + report.pack(1) + "/manifest"),
                Api.get("reports.atom"),
                Api.get("reports/" + report.ref() + "/publication"))) {
            assertThat(answer.asString())
                    .contains(report.ref())
                    .doesNotContain(exempt(report), "report-exempt", Releases.EXEMPT_WORDS);
        }
        As.clerk().get(PACKS + exempt(report)).then().statusCode(200).body("part", equalTo("EXEMPT"));
    }

    @Test
    void theDatabaseRefusesExemptPartsInAPublicPackAndOnTheWayToWhereTheyAreNotAccepted() {
        String open = destinations.folder(false);
        Releases.Report report = withExemptParts();
        assertThatThrownBy(() -> db.write(
                        "INSERT INTO pack_document (pack_id, exempt, document_id, ordinal, name, part, media_type, size,"
                                + " sha256) SELECT id, true, id, 99, 'x.pdf', 'REPORT', 'a/b', 1, hash FROM pack"
                                + " WHERE ref = ?",
                        report.pack(1)))
                .hasMessageContaining("fk_pack_document_pack");
        assertThatThrownBy(() -> db.write(
                        "INSERT INTO delivery (pack_id, exempt, destination_id, asked_at, next_at) SELECT p.id, true, d.id,"
                                + " now(), now() FROM pack p, destination d WHERE p.ref = ? AND d.address = ?",
                        exempt(report),
                        open))
                .hasMessageContaining("does not accept exempt parts");
    }

    @Test
    void aSecretIsNamedAndNeverTold() {
        String id = destinations.make(Map.of(
                "name",
                "Papers system " + UUID.randomUUID(),
                "kind",
                "HTTP",
                "address",
                "https://papers.example/packs",
                "acceptsExempt",
                false,
                "active",
                false,
                "settings",
                Map.of("method", "PUT", "authentication", "HMAC", "secret", "for-tests")));
        String address = "/api/v1/destinations/" + id;
        As.clerk()
                .get(address)
                .then()
                .body("settings.secret", equalTo("for-tests"))
                .body("secretIsSet", equalTo(true))
                .body(not(containsString("told to nobody")));
        assertThat(db.column("SELECT d::text FROM destination d")).noneMatch(row -> row.contains("told to nobody"));
        As.administrator()
                .header("If-Match", As.administrator().get(address).header("ETag"))
                .contentType("application/merge-patch+json")
                .body("{\"settings\": {\"secret\": \"not-there\"}}")
                .patch(address)
                .then()
                .statusCode(200)
                .body("secretIsSet", equalTo(false))
                .body("abilities", contains("EDIT"));
    }

    @Test
    void theFeedIsTheSameUntilSomethingIsReleased() {
        Response first = Api.get("reports.atom");
        Api.request()
                .header("If-None-Match", first.header("ETag"))
                .get("/api/v1/reports.atom")
                .then()
                .statusCode(304);
        Releases.Report report = releases.released();
        Response second = Api.get("reports.atom");
        assertThat(second.header("ETag")).isNotEqualTo(first.header("ETag"));
        assertThat(second.xmlPath().getString("feed.entry[0].title")).isEqualTo(report.title());
        assertThat(second.xmlPath().getString("feed.entry[0].link.@href")).isEqualTo("/reports/" + report.ref());
    }

    private Releases.Report withExemptParts() {
        Releases.Report report = releases.report();
        releases.release(report, 1, true);
        return report;
    }

    private static String exempt(Releases.Report report) {
        return report.pack(1) + "-exempt";
    }

    private List<UUID> deliveries(String pack) {
        return db.column("SELECT v.id FROM delivery v JOIN pack p ON p.id = v.pack_id WHERE p.ref = ?", pack).stream()
                .map(UUID::fromString)
                .toList();
    }

    private static String everythingIn(String folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (var files = Files.walk(FOLDERS.resolve(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(file).append('\n').append(Files.readString(file)).append('\n');
            }
        }
        return all.toString();
    }
}
