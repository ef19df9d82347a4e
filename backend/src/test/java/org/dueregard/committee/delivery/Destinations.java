package org.dueregard.committee.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.Db;

/** Destinations made as an administrator makes them. */
@ApplicationScoped
public class Destinations {

    private final Db db;

    Destinations(Db db) {
        this.db = db;
    }

    /** A folder of its own; its address. */
    public String folder(boolean acceptsExempt) {
        String name = "t-" + UUID.randomUUID();
        make(folder(name, acceptsExempt));
        return name;
    }

    /** What makes a folder a destination. */
    public static Map<String, Object> folder(String name, boolean acceptsExempt) {
        return Map.of(
                "name",
                "Folder " + name,
                "kind",
                "FOLDER",
                "address",
                name,
                "acceptsExempt",
                acceptsExempt,
                "active",
                true,
                "settings",
                Map.of("authentication", "NONE"));
    }

    /** A folder that cannot be written, because a file has its name; the file. */
    Path blockedFolder() throws IOException {
        String name = folder(false);
        Files.createDirectories(Path.of("target/hand-over"));
        return Files.writeString(Path.of("target/hand-over", name), "in the way");
    }

    /** Makes a destination; its id. */
    public String make(Map<String, Object> fields) {
        return As.administrator()
                .contentType("application/json")
                .body(fields)
                .post("/api/v1/destinations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** No pack goes anywhere from now on. */
    public void switchOff() {
        db.write("UPDATE destination SET active = false WHERE active");
    }
}
