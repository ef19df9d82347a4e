package org.dueregard.launcher;

import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** What the launcher can be asked for. Each returns the exit code of the process. */
final class Commands {

    private final Started started;

    Commands(Started started) {
        this.started = started;
    }

    /** Starts everything and stays until the application ends, which is a failure: people stop it with a signal. */
    int run(Settings settings) throws InterruptedException {
        Server server = new Server(settings, started);
        Child application = server.start();
        System.out.println("Due Regard is at " + server.address() + " (Ctrl-C stops it)");
        int code = application.await();
        throw new Refusal("The application stopped by itself (exit code " + code + "); see " + server.log() + ".");
    }

    /**
     * Starts everything, runs another program with the address in {@code BASE_URL}, and stops.
     *
     * @param command the program and its arguments
     */
    int with(Settings settings, List<String> command) throws InterruptedException {
        if (command.isEmpty()) {
            throw new Refusal("Say which program to run: with PROGRAM ARGUMENTS...");
        }
        Server server = new Server(settings, started);
        server.start();
        server.awaitSignIn();
        ProcessBuilder program = new ProcessBuilder(command).inheritIO();
        program.environment().put("BASE_URL", server.address());
        return started.start(() -> Child.start(program)).await();
    }

    /** Starts the database and the live reload of both ends, and stays until one of them ends. */
    int develop(Settings settings) {
        DataDirectory directory = new DataDirectory(settings.dataDirectory());
        Database database = settings.database();
        if (database == null) {
            started.start(directory::hold);
            database = started.start(() -> EmbeddedDatabase.start(directory)).database();
        }
        database.check();
        Database checked = database;
        Keycloak keycloak = Keycloak.planIfWanted(settings, directory, started);
        Map<String, String> provider = keycloak == null ? Map.of() : keycloak.forApplication();
        Child backend = started.start(() -> Application.develop(settings, checked, provider));
        if (keycloak != null) {
            keycloak.startBehind();
        }
        ProcessBuilder vite = new ProcessBuilder("npm", "run", "dev")
                .directory(settings.home().resolve("frontend").toFile())
                .redirectOutput(Redirect.INHERIT)
                .redirectError(Redirect.INHERIT);
        vite.environment().put("API_URL", "http://localhost:" + settings.port());
        Child dashboard = started.start(() -> Child.start(vite));
        CompletableFuture.anyOf(backend.onExit(), dashboard.onExit()).join();
        return 1;
    }
}
