package org.dueregard.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** PostgreSQL on a free local port, with its files in the data directory. Only the holder of the directory starts it. */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String NAME = "due_regard";

    /** After this it is asked whether PostgreSQL is busy with what a crash left, or gone. */
    private static final Duration ORDINARY_START = Duration.ofSeconds(10);

    private final Postmaster server;
    private final @Nullable EmbeddedPostgres library;

    private EmbeddedDatabase(Postmaster server, @Nullable EmbeddedPostgres library) {
        this.server = server;
        this.library = library;
    }

    /**
     * Starts PostgreSQL, the first time with a new and empty database. A server that an earlier launcher left running
     * is stopped first.
     *
     * @throws Refusal when PostgreSQL does not start
     */
    public static EmbeddedDatabase start(DataDirectory directory) {
        try {
            recover(directory.postgres());
            if (!Files.exists(directory.postgres())) {
                create(directory);
            }
            return start(directory, directory.postgres());
        } catch (IOException e) {
            throw directory.unusable(e);
        } catch (SQLException e) {
            throw didNotStart(directory, e);
        }
    }

    /** The database of a server that another launcher runs on the directory, or null when none answers. */
    public static @Nullable Database running(DataDirectory directory) {
        Postmaster postmaster = Postmaster.in(directory.postgres());
        return postmaster != null && postmaster.answers() ? postmaster.database(NAME) : null;
    }

    /** The database of the application. */
    public Database database() {
        return server.database(NAME);
    }

    /** Stops PostgreSQL and waits until it is gone. */
    @Override
    public void close() throws IOException {
        server.stop();
        if (library != null) {
            library.close();
        }
    }

    private static void recover(Path data) throws IOException {
        Postmaster left = Postmaster.in(data);
        if (left == null) {
            return;
        }
        if (left.isAlive()) {
            left.stop();
        }
        left.forget();
    }

    /** Made beside its place and moved there when complete, so that an interrupted first start leaves nothing half done. */
    private static void create(DataDirectory directory) throws IOException, SQLException {
        Path unfinished = directory.file("postgresql.new");
        recover(unfinished);
        Throwaway.deleteTree(unfinished);
        try (EmbeddedDatabase creating = start(directory, unfinished);
                Connection connection = creating.server.database("postgres").connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + NAME);
        }
        Files.move(unfinished, directory.postgres());
    }

    /**
     * The library starts the server and gives up early on one that is slow to recover. So the server is known by its own
     * note, as one found running is.
     */
    private static EmbeddedDatabase start(DataDirectory directory, Path data) {
        EmbeddedPostgres library = null;
        Exception cause = null;
        try {
            library = builder(directory, data).start();
        } catch (IOException | RuntimeException e) {
            cause = e;
        }
        Postmaster server = Postmaster.in(data);
        try {
            if (server != null && server.awaitAnswer()) {
                return new EmbeddedDatabase(server, library);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (server != null && server.isAlive()) {
            server.stop();
        }
        throw didNotStart(directory, cause);
    }

    private static EmbeddedPostgres.Builder builder(DataDirectory directory, Path data) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(ORDINARY_START)
                .setOverrideWorkingDirectory(directory.file("binaries").toFile())
                .setOutputRedirector(
                        Redirect.appendTo(directory.file("postgresql.log").toFile()))
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                // The library is made for tests and trades safety for speed; here the data is to be kept.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_buffers", sharedBuffers())
                // With a thirty-second of so small a cache, writers would wait for the log to be written in between.
                .setServerConfig("wal_buffers", "16MB")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "''");
    }

    /** PostgreSQL's own default suits a council's plans; much more data wants about a quarter of the memory. */
    private static String sharedBuffers() {
        String given =
                System.getenv().getOrDefault("POSTGRES_SHARED_BUFFERS", "").strip();
        return given.isEmpty() ? "128MB" : given;
    }

    private static Refusal didNotStart(DataDirectory directory, @Nullable Exception cause) {
        String hint = "root".equals(System.getProperty("user.name"))
                ? "; if it refuses to run as root on this machine, start as an ordinary user or set DATABASE_URL."
                : ".";
        return new Refusal("PostgreSQL did not start; see " + directory.file("postgresql.log") + hint, cause);
    }
}
