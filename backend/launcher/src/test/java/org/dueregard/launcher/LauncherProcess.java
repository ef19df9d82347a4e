package org.dueregard.launcher;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The launcher as people run it: a process with a home, an environment, output and an exit code. */
final class LauncherProcess implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 120;

    private final Process process;
    private final Path output;

    private LauncherProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static LauncherProcess start(Path home, Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                Path.of("target/classes").toAbsolutePath() + ":"
                        + Path.of("target/lib").toAbsolutePath() + "/*",
                "org.dueregard.launcher.Main"));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile(home, "output", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(output.toFile()));
        List.of("PORT", "DATA_DIR", "DATABASE_URL", "OIDC_URL", "KEYCLOAK_PORT").forEach(builder.environment()::remove);
        builder.environment().put("SIGN_IN", "off");
        builder.environment().putAll(environment);
        return new LauncherProcess(builder.start(), output);
    }

    /** Waits for the line that says where the application is. */
    LauncherProcess awaitAddress() {
        await(() -> output().contains("Due Regard is at") || !process.isAlive());
        if (!process.isAlive()) {
            throw new AssertionError("The launcher ended: " + output());
        }
        return this;
    }

    int awaitExit() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            askForThreads();
            throw new AssertionError("The launcher did not end: " + output());
        }
        return process.exitValue();
    }

    /** What it was doing instead of ending belongs into the report of the failed test. */
    private void askForThreads() throws InterruptedException {
        try {
            new ProcessBuilder("kill", "-QUIT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new AssertionError("The launcher did not end: " + output(), e);
        }
        Thread.sleep(1000);
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The application it started. */
    ProcessHandle application() {
        return process.children().findFirst().orElseThrow();
    }

    /** Every process it started. */
    List<ProcessHandle> family() {
        return process.descendants().toList();
    }

    void terminate() {
        process.destroy();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        await(() -> !process.isAlive());
    }

    static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Waited in vain");
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
