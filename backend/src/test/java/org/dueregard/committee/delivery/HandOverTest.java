package org.dueregard.committee.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dueregard.committee.pack.Releases;
import org.dueregard.committee.pack.Sha256;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.Db;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the release of a report to its pack in a folder. */
@QuarkusTest
class HandOverTest {

    private static final Path FOLDERS = Path.of("target/hand-over");

    private final Releases releases;
    private final DeliveryRunner runner;
    private final Destinations destinations;
    private final Db db;
    private String folder = "";

    HandOverTest(Releases releases, DeliveryRunner runner, Destinations destinations, Db db) {
        this.releases = releases;
        this.runner = runner;
        this.destinations = destinations;
        this.db = db;
    }

    @BeforeEach
    void begin() {
        db.write("DELETE FROM person WHERE 'committee-clerk' = ANY (roles)");
        db.write("INSERT INTO person (subject, name, email, roles) VALUES ('clerk-here', 'Cleo Clerk',"
                + " 'cleo.clerk@council.example', '{committee-clerk}')");
        folder = destinations.folder(false);
    }

    @AfterEach
    void noMorePacks() {
        destinations.switchOff();
    }

    @Test
    void aReleasedReportArrivesInTheFolderAndTheClerkIsTold() throws IOException {
        Releases.Report report = releases.released();
        String pack = report.pack(1);
        assertThat(state(pack)).isEqualTo("PREPARED");
        assertThat(db.number(
                        "SELECT count(*) FROM scheduled_tasks WHERE task_name = 'delivery' AND task_instance ="
                                + " (SELECT v.id::text FROM delivery v JOIN pack p ON p.id = v.pack_id WHERE p.ref = ?)",
                        pack))
                .isEqualTo(1);

        assertThat(runner.run(delivery(pack))).isNull();

        assertThat(state(pack)).isEqualTo("DELIVERED");
        Path there = arrived(pack);
        String manifest = Files.readString(there.resolve("manifest.json"));
        String hash = Sha256.of(manifest);
        assertThat(there.getFileName().toString()).isEqualTo(pack + "-" + hash.substring(0, 12));
        JsonPath.from(manifest).getList("documents", Map.class).forEach(document -> {
            String name = String.valueOf(document.get("name"));
            assertThat(there.resolve(name)).hasContent(Releases.text(report, name, 1));
            assertThat(Sha256.of(Releases.text(report, name, 1))).isEqualTo(document.get("sha256"));
        });
        As.clerk()
                .get("/api/v1/deliveries?pack=" + pack)
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].state", equalTo("DELIVERED"))
                .body("items[0].attempts.result", contains("DELIVERED"))
                .body("items[0].abilities", hasSize(0))
                .body("items[0].nextAt", nullValue());
        assertThat(db.column("SELECT subject FROM cycle_mail WHERE kind = 'NOTICE' AND person = 'clerk-here'"))
                .contains(pack + " was delivered");
    }

    @Test
    void whatAReleaseThatComesToNothingHasQueuedIsGoneWithIt() {
        Releases.Report report = releases.report();
        releases.releaseInVain(report);
        assertThat(db.number("SELECT count(*) FROM pack WHERE report_id = ?", report.id()))
                .isZero();
        assertThat(db.number("SELECT count(*) FROM scheduled_tasks s WHERE s.task_name = 'delivery' AND NOT EXISTS"
                        + " (SELECT 1 FROM delivery v WHERE v.id::text = s.task_instance)"))
                .isZero();
    }

    @Test
    void aLaterVersionTakesThePlaceOfTheEarlierOne() {
        Releases.Report report = releases.released();
        UUID overtaken = delivery(report.pack(1));
        releases.release(report, 2, false);
        assertThat(state(report.pack(1))).isEqualTo("SUPERSEDED");
        assertThat(db.value("SELECT state FROM delivery WHERE id = ?", overtaken))
                .isEqualTo("SUPERSEDED");
        assertThat(runner.run(overtaken)).isNull();
        As.clerk()
                .get("/api/v1/packs/" + report.pack(2) + "/manifest")
                .then()
                .body("supersedes.pack", equalTo(report.pack(1)))
                .body("supersedes.sha256", equalTo(db.value("SELECT hash FROM pack WHERE ref = ?", report.pack(1))));
    }

    @Test
    void whatDoesNotArriveIsTriedForDaysThenGivenUpAndTriedAgainByHand() throws IOException {
        destinations.switchOff();
        Path obstacle = destinations.blockedFolder();
        Releases.Report report = releases.released();
        UUID delivery = delivery(report.pack(1));

        Instant next = runner.run(delivery);
        assertThat(Duration.between(Instant.now(java.time.Clock.systemUTC()), next))
                .isBetween(Duration.ofSeconds(30), Duration.ofSeconds(80));
        db.write("UPDATE delivery SET asked_at = asked_at - interval '5 days' WHERE id = ?", delivery);
        assertThat(runner.run(delivery)).isNull();
        assertThat(db.column("SELECT subject FROM cycle_mail WHERE kind = 'NOTICE' AND person = 'clerk-here'"))
                .contains(report.pack(1) + " could not be delivered");

        String address = "/api/v1/deliveries/" + delivery;
        var given = As.clerk().get(address);
        given.then()
                .body("state", equalTo("GIVEN_UP"))
                .body("attempts.result", contains("FAILED", "FAILED"))
                .body("attempts[0].detail", containsString("could not be written"))
                .body("abilities", contains("RETRY"));
        Files.delete(obstacle);
        As.clerk().post(address + "/retry").then().statusCode(428);
        As.clerk().header("If-Match", "\"0\"").post(address + "/retry").then().statusCode(412);
        As.clerk()
                .header("If-Match", given.header("ETag"))
                .post(address + "/retry")
                .then()
                .statusCode(200)
                .body("state", equalTo("WAITING"));
        runner.run(delivery);
        var arrived = As.clerk().get(address);
        arrived.then().body("state", equalTo("DELIVERED")).body("attempts", hasSize(3));
        As.clerk()
                .header("If-Match", arrived.header("ETag"))
                .post(address + "/retry")
                .then()
                .statusCode(409);
    }

    @Test
    void replicasThatDeliverAtOnceDeliverOnce() throws Exception {
        Releases.Report report = releases.released();
        UUID delivery = delivery(report.pack(1));
        Callable<Instant> replica = () -> runner.run(delivery);
        try (ExecutorService replicas = Executors.newFixedThreadPool(4)) {
            for (Future<Instant> one : replicas.invokeAll(List.of(replica, replica, replica, replica))) {
                assertThat(one.get()).isNull();
            }
        }
        assertThat(db.number(
                        "SELECT count(*) FROM delivery_outcome WHERE delivery_id = ? AND result = 'DELIVERED'",
                        delivery))
                .isEqualTo(1);
        arrived(report.pack(1));
    }

    @Test
    void anAttemptThatWasCutOffIsSeenAndTheNextOneDelivers() throws IOException {
        Releases.Report report = releases.released();
        UUID delivery = delivery(report.pack(1));
        db.write("UPDATE delivery SET attempts = 1, tries = 1 WHERE id = ?", delivery);
        db.write("INSERT INTO delivery_attempt (delivery_id, number, started_at) VALUES (?, 1, now())", delivery);
        runner.run(delivery);
        As.clerk()
                .get("/api/v1/deliveries/" + delivery)
                .then()
                .body("attempts.number", contains(2, 1))
                .body("attempts[1].endedAt", nullValue());
        arrived(report.pack(1));
    }

    @Test
    void whatHasHappenedCannotBeRewritten() {
        Releases.Report report = releases.released();
        UUID delivery = delivery(report.pack(1));
        runner.run(delivery);
        for (String table : List.of("pack", "pack_document", "delivery_attempt", "delivery_outcome")) {
            assertThatThrownBy(() -> db.write("DELETE FROM " + table)).isInstanceOf(IllegalStateException.class);
        }
        assertThatThrownBy(() -> db.write(
                        "UPDATE delivery SET state = 'WAITING', done_at = NULL, next_at = now() WHERE id = ?",
                        delivery))
                .hasMessageContaining("what was delivered stays delivered");
    }

    private String state(String pack) {
        return As.clerk().get("/api/v1/packs/" + pack).path("state");
    }

    private UUID delivery(String pack) {
        return deliveries(pack).getFirst();
    }

    private List<UUID> deliveries(String pack) {
        return db.column("SELECT v.id FROM delivery v JOIN pack p ON p.id = v.pack_id WHERE p.ref = ?", pack).stream()
                .map(UUID::fromString)
                .toList();
    }

    private Path arrived(String pack) throws IOException {
        try (var packs = Files.list(FOLDERS.resolve(folder))) {
            List<Path> found = packs.filter(
                            path -> path.getFileName().toString().startsWith(pack + "-"))
                    .toList();
            assertThat(found).hasSize(1);
            assertThat(found.getFirst().resolve("manifest.json")).exists();
            return found.getFirst();
        }
    }
}
