package org.dueregard.launcher;

import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the packaged application is started: what it is told, and through which variables. */
final class Application {

    private Application() {}

    /**
     * Runs the application as the server.
     *
     * @param provider what it is told of the provider where people sign in
     * @param log file that takes its output
     * @param options more options for its virtual machine
     */
    static Child serve(
            Settings settings, Database database, Map<String, String> provider, Path log, List<String> options) {
        ProcessBuilder builder = packaged(settings, database, options, List.of());
        Map<String, String> environment = builder.environment();
        environment.put("PORT", Integer.toString(settings.port()));
        environment.putAll(provider);
        if (Files.isDirectory(settings.dashboard())) {
            environment.putIfAbsent("DASHBOARD_DIR", settings.dashboard().toString());
        }
        environment.putIfAbsent(
                "DELIVERY_FOLDERS",
                settings.dataDirectory().resolve("hand-over").toString());
        offerSample(environment, settings);
        return Child.start(builder.redirectErrorStream(true).redirectOutput(Redirect.appendTo(log.toFile())));
    }

    /**
     * Runs the application for one command and lets it speak to the terminal.
     *
     * @param arguments the command and its arguments
     */
    static Child command(Settings settings, Database database, List<String> arguments) {
        // A server may be running beside it: listen to nobody, and leave timed work to the server.
        List<String> options = List.of("-Dquarkus.http.host-enabled=false", "-Dquarkus.scheduler.enabled=false");
        return Child.start(packaged(settings, database, options, arguments).inheritIO());
    }

    /** Runs the sources of the application with live reload. */
    static Child develop(Settings settings, Database database, Map<String, String> provider) {
        ProcessBuilder builder = new ProcessBuilder("./mvnw", "quarkus:dev", "-Dquarkus.console.enabled=false")
                .directory(settings.home().resolve("backend").toFile())
                .redirectOutput(Redirect.INHERIT)
                .redirectError(Redirect.INHERIT);
        builder.environment().put("PORT", Integer.toString(settings.port()));
        builder.environment().putAll(provider);
        tellDatabase(builder.environment(), database);
        offerSample(builder.environment(), settings);
        return Child.start(builder);
    }

    private static ProcessBuilder packaged(
            Settings settings, Database database, List<String> options, List<String> arguments) {
        if (!Files.isRegularFile(settings.applicationJar())) {
            throw new Refusal(
                    "The application is not built: " + settings.applicationJar() + " is missing; run make build.");
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JvmOptions.forApplication(settings.applicationJar()));
        command.addAll(options);
        command.add("-jar");
        command.add(settings.applicationJar().toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        tellDatabase(builder.environment(), database);
        return builder;
    }

    private static void offerSample(Map<String, String> environment, Settings settings) {
        String plans = settings.samplePlans().stream()
                .filter(Files::isRegularFile)
                .map(Path::toString)
                .collect(Collectors.joining(","));
        if (!plans.isEmpty()) {
            environment.putIfAbsent("SAMPLE_PLANS", plans);
        }
        if (Files.isRegularFile(settings.sampleReport())) {
            environment.putIfAbsent("SAMPLE_REPORT", settings.sampleReport().toString());
        }
        if (Files.isRegularFile(settings.samplePopulations())) {
            environment.putIfAbsent(
                    "SAMPLE_POPULATIONS", settings.samplePopulations().toString());
        }
        if (Files.isRegularFile(settings.sampleMeetings())) {
            environment.putIfAbsent("SAMPLE_MEETINGS", settings.sampleMeetings().toString());
        }
    }

    private static void tellDatabase(Map<String, String> environment, Database database) {
        environment.remove("DATABASE_URL");
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl());
        putOrRemove(environment, "QUARKUS_DATASOURCE_USERNAME", database.username());
        putOrRemove(environment, "QUARKUS_DATASOURCE_PASSWORD", database.password());
    }

    private static void putOrRemove(Map<String, String> environment, String name, @Nullable String value) {
        if (value == null) {
            environment.remove(name);
        } else {
            environment.put(name, value);
        }
    }
}
