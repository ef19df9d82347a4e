package org.dueregard.launcher;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keycloak with people for a demonstration, on this machine only. The application is told its address before it runs;
 * it is fetched, prepared and started behind the application's back, and when that fails only signing in does not work.
 */
final class Keycloak {

    /** The password of everybody in the demonstration. */
    static final String PASSWORD = "demo-only";

    private static final int USUAL_PORT = 8081;
    private static final String REALM = "due-regard";
    private static final String SYSTEM_SECRET = "demo-only-system";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Settings settings;
    private final DataDirectory directory;
    private final Started started;
    private final KeycloakHome home;
    private final Path note;
    private final int port;
    private final Thread starter;

    private Keycloak(Settings settings, DataDirectory directory, Started started, Path note, int port) {
        this.settings = settings;
        this.directory = directory;
        this.started = started;
        this.home = new KeycloakHome(directory, "keycloak-" + settings.port());
        this.note = note;
        this.port = port;
        this.starter = Thread.ofPlatform().daemon().name("sign-in").unstarted(this::start);
    }

    /** One to be started later, or null when there is another provider or none; stops one that was left behind. */
    static @Nullable Keycloak planIfWanted(Settings settings, DataDirectory directory, Started started) {
        if (settings.signIn().mode() != SignInSettings.Mode.DEMONSTRATION) {
            return null;
        }
        Path note = directory.file("keycloak-" + settings.port() + ".pid");
        RunRecord.stopOrphan(note);
        return new Keycloak(
                settings, directory, started, note, choosePort(settings.signIn().port()));
    }

    /** What the application must know, although nothing answers there yet. */
    Map<String, String> forApplication() {
        return Map.of(
                "OIDC_URL",
                address() + "/realms/" + REALM,
                "OIDC_CLIENT_ID",
                REALM,
                "OIDC_CLIENT_SECRET",
                home.clientSecret(),
                "DUE_REGARD_DEMO",
                "true");
    }

    /** Starts it without holding anything up, and says on the terminal when people can sign in. */
    void startBehind() {
        starter.start();
    }

    /** Waits until people can sign in, or it is known that they cannot. */
    void await() throws InterruptedException {
        starter.join();
    }

    private void start() {
        try {
            Path distribution = new KeycloakFiles(settings, log(), started).prepared();
            home.furnish(distribution, settings.realm());
            Child child = started.start(() -> Child.start(process(distribution)));
            started.start(() -> RunRecord.write(note, child.handle()));
            Answers.await(URI.create(address() + "/realms/" + REALM), PATIENCE, child, "Keycloak", log());
            System.out.println(welcome());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            if (!started.isStopping()) {
                System.err.println(
                        "Nobody can sign in: " + e.getMessage() + " What is published is served all the same.");
            }
        }
    }

    private ProcessBuilder process(Path distribution) {
        List<String> command = KeycloakFiles.command(
                distribution,
                home.path(),
                List.of(
                        "start",
                        "--optimized",
                        "--import-realm",
                        "--cache=local",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--hostname=" + address()));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.appendTo(log().toFile()));
        // Placeholders of the realm.
        builder.environment()
                .putAll(Map.of(
                        "OIDC_CLIENT_SECRET",
                        home.clientSecret(),
                        "DEMO_PASSWORD",
                        PASSWORD,
                        "DEMO_SYSTEM_SECRET",
                        SYSTEM_SECRET,
                        "DUE_REGARD_URL",
                        "http://localhost:" + settings.port()));
        return builder;
    }

    private String welcome() {
        return """
                People can sign in, for a demonstration, with the password %s:
                  equalities-officer   housing-officer   head-of-housing   committee-clerk   councillor   administrator""".formatted(PASSWORD);
    }

    private String address() {
        return "http://localhost:" + port;
    }

    private Path log() {
        return directory.file("keycloak-" + settings.port() + ".log");
    }

    private static int choosePort(@Nullable Integer wish) {
        if (wish != null) {
            if (!isFree(wish)) {
                throw new Refusal(
                        "Port " + wish + " is taken; stop what uses it or choose another with KEYCLOAK_PORT.");
            }
            return wish;
        }
        return isFree(USUAL_PORT) ? USUAL_PORT : Throwaway.freePort();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
