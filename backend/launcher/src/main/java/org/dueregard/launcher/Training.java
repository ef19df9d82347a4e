package org.dueregard.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the ahead-of-time cache: runs the packaged application once, lets it answer what people ask first, and keeps
 * what the virtual machine learned beside the jar. Later starts take less than half the time.
 */
final class Training {

    /** Asked in turn; few, because what is trained much is compiled at once at every start. */
    private static final List<String> QUESTIONS = List.of(
            "/api/v1/site",
            "/api/v1/plans",
            "/api/v1/plans/current/dashboard",
            "/api/v1/objectives",
            "/api/v1/actions?q=equalities&sort=due",
            "/api/v1/actions/CL-01",
            "/api/v1/measures");

    private static final int ROUNDS = 3;

    /** The virtual machine puts a cache together in a room as large as its class space, which follows from this. */
    private static final String ROOM_TO_WRITE = "-XX:MaxMetaspaceSize=320m";

    private final Settings settings;
    private final Started started;

    Training(Settings settings, Started started) {
        this.settings = settings;
        this.started = started;
    }

    /** The environment without what a person set for their own data: training never touches it. */
    static Map<String, String> apart(Map<String, String> environment) {
        Map<String, String> result = new HashMap<>(environment);
        List.of("PORT", "DATA_DIR", "DATABASE_URL", "OIDC_URL").forEach(result::remove);
        result.put("SIGN_IN", "off");
        // What prints documents is not needed at a start and would not fit into the cache.
        result.put("SAMPLE_REPORT", "");
        return result;
    }

    /** Returns 0 when the cache is there; leaves none otherwise. */
    int run() throws InterruptedException {
        Path cache = JvmOptions.cache(settings.applicationJar());
        remove(cache);
        try {
            train(cache);
        } catch (Refusal e) {
            // The virtual machine keeps what it learned of a failed start as well.
            remove(cache);
            throw e;
        }
        if (!Files.isRegularFile(cache)) {
            throw new Refusal("The virtual machine made no ahead-of-time cache.");
        }
        return 0;
    }

    private void train(Path cache) throws InterruptedException {
        Server server = new Server(settings, started);
        Child application = server.start(List.of("-XX:AOTCacheOutput=" + cache, ROOM_TO_WRITE));
        for (int round = 0; round < ROUNDS; round++) {
            QUESTIONS.forEach(question -> ask(server.address() + question));
        }
        // The virtual machine writes the cache at its end, which takes a while.
        application.finish();
    }

    private static void remove(Path cache) {
        try {
            Files.deleteIfExists(cache);
        } catch (IOException e) {
            throw new Refusal("The cache " + cache + " cannot be removed (" + e.getMessage() + ").", e);
        }
    }

    private static void ask(String address) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(address).toURL().openConnection();
            try (InputStream answer = connection.getInputStream()) {
                answer.readAllBytes();
            }
        } catch (IOException e) {
            throw new Refusal("The application did not answer at " + address + " (" + e.getMessage() + ").", e);
        }
    }
}
