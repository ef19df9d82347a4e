package org.dueregard.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Starts everything, in order: data directory, database, application. */
final class Server {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int POLL_MILLISECONDS = 50;
    private static final int ANSWER_MILLISECONDS = 2_000;

    private final Settings settings;
    private final DataDirectory directory;
    private final Started started;

    Server(Settings settings, Started started) {
        this.settings = settings;
        this.directory = new DataDirectory(settings.dataDirectory());
        this.started = started;
    }

    /**
     * Returns when the application answers.
     *
     * @throws Refusal when something stands in the way
     */
    Child start() throws InterruptedException {
        return start(List.of());
    }

    /**
     * Returns when the application answers.
     *
     * @param options more options for its virtual machine
     * @throws Refusal when something stands in the way
     */
    Child start(List<String> options) throws InterruptedException {
        Path note = directory.file("application-" + settings.port() + ".pid");
        Database given = settings.database();
        if (given == null) {
            started.start(directory::hold);
        }
        RunRecord.stopOrphan(note);
        requireFreePort();
        Database database = given == null ? embedded() : given;
        database.check();
        Child application = started.start(() -> Application.serve(settings, database, log(), options));
        started.start(() -> RunRecord.write(note, application.handle()));
        awaitAnswer(application);
        return application;
    }

    /** Address of the running application. */
    String address() {
        return "http://localhost:" + settings.port();
    }

    /** File that takes the output of the application. */
    Path log() {
        return directory.file("application-" + settings.port() + ".log");
    }

    private Database embedded() {
        return started.start(() -> EmbeddedDatabase.start(directory)).database();
    }

    private void requireFreePort() {
        try (ServerSocket socket = new ServerSocket(settings.port())) {
            socket.setReuseAddress(true);
        } catch (IOException e) {
            throw new Refusal(
                    "Port " + settings.port() + " is taken; stop what uses it or choose another with PORT.", e);
        }
    }

    private void awaitAnswer(Child application) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!application.isAlive()) {
                throw new Refusal("The application stopped while starting (exit code " + application.await() + "); see "
                        + log() + ".");
            }
            if (System.nanoTime() > deadline) {
                throw new Refusal("The application did not answer within " + PATIENCE.toMinutes() + " minutes; see "
                        + log() + ".");
            }
            Thread.sleep(POLL_MILLISECONDS);
        }
    }

    private boolean answers() {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create(address() + "/q/health/ready").toURL().openConnection();
            connection.setConnectTimeout(ANSWER_MILLISECONDS);
            connection.setReadTimeout(ANSWER_MILLISECONDS);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return false;
        }
    }
}
