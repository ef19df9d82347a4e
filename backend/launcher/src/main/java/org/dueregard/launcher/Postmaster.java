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

    /** Long enough to replay what a crash left. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final int POLL_MILLISECONDS = 20;

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
        return ProcessHandle.of(process).filter(ProcessHandle::isAlive).isPresent() && isPostgres();
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

    /** Waits until it answers; returns false when it ends instead, or does not answer in time. */
    boolean awaitAnswer() throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (isAlive() && System.nanoTime() < deadline) {
            if (answers()) {
                return true;
            }
            Thread.sleep(POLL_MILLISECONDS);
        }
        return false;
    }

    /**
     * Stops the server in PostgreSQL's "fast" way: clients are cut off, data is kept.
     *
     * @throws Refusal when it does not stop
     */
    void stop() {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process)).start().waitFor();
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            // Taking its note away is the last thing it does; the process may stay in the table for a while.
            while (isAlive() && Files.exists(note(data))) {
                if (System.nanoTime() > deadline) {
                    throw new Refusal("PostgreSQL (process " + process + ") does not stop; stop it by hand.");
                }
                Thread.sleep(POLL_MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new Refusal("PostgreSQL (process " + process + ") cannot be stopped (" + e.getMessage() + ").", e);
        }
    }

    /** Takes away the note of a server that is gone; PostgreSQL would believe it if its number lives again. */
    void forget() throws IOException {
        Files.deleteIfExists(note(data));
    }

    private static Path note(Path data) {
        return data.resolve("postmaster.pid");
    }

    /** A dead process that its parent has not asked about has no command any more, and does not answer either. */
    private boolean isPostgres() {
        return ProcessHandle.of(process)
                .flatMap(handle -> handle.info().command())
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElseGet(this::answers);
    }
}
