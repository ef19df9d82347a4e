package org.dueregard.launcher;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of Keycloak: fetched from Maven Central and prepared once, among what was built, where every launcher of this
 * working copy finds them. {@code make clean} removes them.
 */
final class KeycloakFiles {

    /** The version that is started; the containers run the same minor version. */
    static final String VERSION = "26.7.3";

    private static final String UNPACK = "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:unpack";
    private static final List<String> OPENED =
            List.of("java.util", "java.util.concurrent", "java.security", "java.lang");

    private final Path backend;
    private final Path directory;
    private final Path log;
    private final Started started;

    /** @param log file that takes the output of fetching and preparing */
    KeycloakFiles(Settings settings, Path log, Started started) {
        this.backend = settings.home().resolve("backend");
        this.directory = backend.resolve("launcher/target/keycloak");
        this.log = log;
        this.started = started;
    }

    /**
     * The unpacked and prepared distribution. Takes minutes the first time, and no time later.
     *
     * @throws Refusal when it cannot be had, for example without a network
     */
    Path prepared() throws InterruptedException {
        Path ready = directory.resolve("keycloak-" + VERSION);
        if (Files.isDirectory(ready)) {
            return ready;
        }
        try {
            Files.createDirectories(directory);
            try (FileChannel channel = FileChannel.open(
                            directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                // Another launcher may have done it while this one waited.
                if (lock.isValid() && !Files.isDirectory(ready)) {
                    prepare(ready);
                }
            }
            return ready;
        } catch (IOException e) {
            throw new Refusal("Keycloak cannot be unpacked into " + directory + " (" + e.getMessage() + ").", e);
        }
    }

    private void prepare(Path ready) throws IOException, InterruptedException {
        Path unfinished = directory.resolve("unfinished");
        Throwaway.deleteTree(unfinished);
        System.out.println("Sign-in is being fetched and prepared; this happens once and holds nothing up.");
        require(
                new ProcessBuilder(
                                "./mvnw",
                                "-B",
                                "-ntp",
                                "-f",
                                "launcher/pom.xml",
                                UNPACK,
                                "-Dartifact=org.keycloak:keycloak-quarkus-dist:" + VERSION + ":zip",
                                "-DoutputDirectory=" + unfinished)
                        .directory(backend.toFile()),
                "Keycloak " + VERSION + " cannot be fetched from Maven Central; it is tried again at the next start");
        Path unpacked = unfinished.resolve("keycloak-" + VERSION);
        require(
                new ProcessBuilder(
                        command(unpacked, unpacked, List.of("build", "--db=dev-file", "--health-enabled=false"))),
                "Keycloak cannot be prepared");
        Files.move(unpacked, ready);
    }

    private void require(ProcessBuilder builder, String otherwise) throws InterruptedException {
        builder.redirectErrorStream(true).redirectOutput(Redirect.appendTo(log.toFile()));
        if (started.start(() -> Child.start(builder)).await() != 0) {
            throw new Refusal(otherwise + " (see " + log + ").");
        }
    }

    /**
     * How Keycloak is run, as its own script does it.
     *
     * @param distribution its files
     * @param home directory that holds what belongs to one run
     * @param arguments the command and its options
     */
    static List<String> command(Path distribution, Path home, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-Xmx384m", "--enable-native-access=ALL-UNNAMED"));
        OPENED.forEach(name -> command.add("--add-opens=java.base/" + name + "=ALL-UNNAMED"));
        command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        command.add("-Dpicocli.disable.closures=true");
        command.add("-Dkc.home.dir=" + home);
        command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        command.addAll(
                List.of("-jar", distribution.resolve("lib/quarkus-run.jar").toString()));
        command.addAll(arguments);
        return command;
    }
}
