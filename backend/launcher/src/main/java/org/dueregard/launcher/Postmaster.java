package org.dueregard.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server as its own {@code postmaster.pid} describes it: line 1 its process, line 4 its port.
 *
 * @param data directory the file was found in
 * @param process number of the server process
 * @param port port it listens on, 0 while it is still starting
 */
record Postmaster(Path data, long process, int port) {

    private static final int PORT_LINE = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** The server that left its note in the directory, running or not; null when there is none that can be read. */
    static @Nullable Postmaster in(Path data) {
        try {
            List<String> lines = Files.readAllLines(note(data));
            int port = lines.size() > PORT_LINE
                    ? Integer.parseInt(lines.get(PORT_LINE).strip())
                    : 0;
            return new Postmaster(data, Long.parseLong(lines.getFirst().strip()), port);
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    /** True when the process lives and is a PostgreSQL: numbers are used again by other programs. */
    boolean isAlive() {
        return ProcessHandle.of(process)
                .filter(ProcessHandle::isAlive)
                .filter(Postmaster::looksLikePostgres)
                .isPresent();
    }

    /** True when it answers and serves this very directory, and not another one under a number used again. */
    boolean answers() {
        try (Connection connection = database("postgres").connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SHOW data_directory")) {
            return rows.next() && Files.isSameFile(Path.of(rows.getString(1)), data);
        } catch (SQLException | IOException e) {
            return false;
        }
    }

    /** A database of this server. */
    Database database(String name) {
        return new Database("jdbc:postgresql://127.0.0.1:" + port + "/" + name, "postgres", null);
    }

    /**
     * Stops the server in PostgreSQL's "fast" way: clients are cut off, data is kept.
     *
     * @throws Refusal when it does not stop
     */
    void stop() {
        CompletableFuture<ProcessHandle> exit =
                ProcessHandle.of(process).map(ProcessHandle::onExit).orElse(null);
        if (exit == null) {
            return;
        }
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process)).start().waitFor();
            exit.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new Refusal("PostgreSQL (process " + process + ") does not stop; stop it by hand.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new Refusal("PostgreSQL (process " + process + ") cannot be stopped (" + e.getMessage() + ").", e);
        }
    }

    /** Takes the note of a server that is gone away; PostgreSQL would trust it if its number lives again. */
    void forget() throws IOException {
        Files.deleteIfExists(note(data));
    }

    private static Path note(Path data) {
        return data.resolve("postmaster.pid");
    }

    private static boolean looksLikePostgres(ProcessHandle handle) {
        return handle.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                // Some systems do not tell; better to ask it to stop than to start a second one.
                .orElse(true);
    }
}
