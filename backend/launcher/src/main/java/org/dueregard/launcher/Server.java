package org.dueregard.launcher;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Starts everything, in order: data directory, database, application; and sign-in behind its back. */
final class Server {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Settings settings;
    private final DataDirectory directory;
    private final Started started;
    private @Nullable Keycloak keycloak;

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
        Keycloak planned = Keycloak.planIfWanted(settings, directory, started);
        Map<String, String> provider = planned == null ? Map.of() : planned.forApplication();
        Child application = started.start(() -> Application.serve(settings, database, provider, log(), options));
        started.start(() -> RunRecord.write(note, application.handle()));
        Answers.await(URI.create(address() + "/q/health/ready"), PATIENCE, application, "The application", log());
        if (planned != null) {
            planned.startBehind();
        }
        keycloak = planned;
        return application;
    }

    /** Waits until people can sign in, or it is known that they cannot. */
    void awaitSignIn() throws InterruptedException {
        if (keycloak != null) {
            keycloak.await();
        }
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
}
