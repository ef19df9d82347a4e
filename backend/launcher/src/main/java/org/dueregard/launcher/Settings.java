package org.dueregard.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person may set through the environment.
 *
 * @param home root of the repository: where the built application, dashboard and samples are
 * @param dataDirectory where the database and the logs are kept ({@code DATA_DIR}, default {@code .data})
 * @param port port of the application ({@code PORT}, default 8080)
 * @param database database to use instead of an embedded one ({@code DATABASE_URL}), or null
 * @param signIn where people sign in
 */
record Settings(
        Path home, Path dataDirectory, int port, @Nullable Database database, SignInSettings signIn) {

    private static final int DEFAULT_PORT = 8080;
    private static final int HIGHEST_PORT = 65_535;

    /**
     * Reads the environment; an empty value counts as not set.
     *
     * @throws Refusal when a value cannot be read
     */
    public static Settings of(Map<String, String> environment, Path home) {
        String directory = environment.getOrDefault("DATA_DIR", "").strip();
        String port = environment.getOrDefault("PORT", "").strip();
        String url = environment.getOrDefault("DATABASE_URL", "").strip();
        return new Settings(
                home.toAbsolutePath().normalize(),
                home.resolve(directory.isEmpty() ? ".data" : directory)
                        .toAbsolutePath()
                        .normalize(),
                port.isEmpty() ? DEFAULT_PORT : port("PORT", port),
                url.isEmpty() ? null : Database.parse(url),
                SignInSettings.of(environment));
    }

    /** The port that a variable names. */
    static int port(String variable, String text) {
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Said below, together with numbers that are no ports.
        }
        throw new Refusal(variable + " must be a number from 1 to 65535, not \"" + text + "\".");
    }

    /** The packaged application. */
    public Path applicationJar() {
        return home.resolve("backend/target/quarkus-app/quarkus-run.jar");
    }

    /** The built dashboard. */
    public Path dashboard() {
        return home.resolve("frontend/dist");
    }

    /** The realm with the people of the demonstration. */
    Path realm() {
        return home.resolve("backend/src/main/keycloak/due-regard-realm.json");
    }

    /** Report of the past that is loaded where there is none. */
    Path sampleReport() {
        return home.resolve("backend/samples/maidstone-report-2021-10-20.json");
    }

    /** The populations that respondents are compared with, for an empty database. */
    Path samplePopulations() {
        return home.resolve("backend/samples/census-2021-maidstone.csv");
    }

    /** The bodies and meetings of the council, for an empty database. */
    Path sampleMeetings() {
        return home.resolve("backend/samples/maidstone-meetings.json");
    }

    /** The plans that an empty database starts with: a later one before those that it superseded. */
    public List<Path> samplePlans() {
        Path samples = home.resolve("backend/samples");
        return List.of(
                samples.resolve("maidstone-2017-2021.json"),
                samples.resolve("maidstone-2017.json"),
                samples.resolve("maidstone-consultations.json"));
    }
}
