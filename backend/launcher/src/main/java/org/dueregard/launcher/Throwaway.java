package org.dueregard.launcher;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A data directory and a port for one run: what is not set is made up, and the directory is removed afterwards. */
final class Throwaway implements AutoCloseable {

    private final Map<String, String> environment;
    private final Path directory;

    Throwaway(Map<String, String> environment) {
        this.environment = new HashMap<>(environment);
        try {
            this.directory = Files.createTempDirectory("due-regard");
            this.environment.putIfAbsent("DATA_DIR", directory.toString());
            this.environment.putIfAbsent("PORT", Integer.toString(freePort()));
        } catch (IOException e) {
            throw new Refusal("No temporary directory can be made (" + e.getMessage() + ").", e);
        }
    }

    /** The environment with what was missing. */
    Map<String, String> environment() {
        return Map.copyOf(environment);
    }

    @Override
    public void close() throws IOException {
        deleteTree(directory);
    }

    static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> paths = Files.walk(root)) {
            deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }

    /** A port that nobody listens on at the moment. */
    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new Refusal("There is no free port (" + e.getMessage() + ").", e);
        }
    }
}
