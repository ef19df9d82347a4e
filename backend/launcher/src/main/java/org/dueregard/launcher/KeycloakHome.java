package org.dueregard.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.stream.Stream;

/** What belongs to one Keycloak in a data directory: its database, the realm to import, and a secret of its own. */
final class KeycloakHome {

    private static final int SECRET_BYTES = 32;

    private final DataDirectory directory;
    private final Path path;

    KeycloakHome(DataDirectory directory, String name) {
        this.directory = directory;
        this.path = directory.file(name);
    }

    Path path() {
        return path;
    }

    /** The secret that Keycloak and the application share; made up at the first start. */
    String clientSecret() {
        Path file = path.resolve("client-secret");
        try {
            Files.createDirectories(path);
            if (!Files.exists(file)) {
                byte[] bytes = new byte[SECRET_BYTES];
                new SecureRandom().nextBytes(bytes);
                Files.writeString(file, HexFormat.of().formatHex(bytes));
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw directory.unusable(e);
        }
    }

    /**
     * Puts everything in place that Keycloak looks for.
     *
     * @param distribution its files, which are shared
     * @param realm realm to import when there is none yet
     */
    void furnish(Path distribution, Path realm) {
        try {
            Path imports = Files.createDirectories(path.resolve("data/import"));
            Files.copy(realm, imports.resolve(realm.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            Files.createDirectories(path.resolve("providers"));
            Path library = path.resolve("lib");
            Files.deleteIfExists(library);
            Files.createSymbolicLink(library, distribution.resolve("lib"));
            copy(distribution.resolve("conf"), path.resolve("conf"));
        } catch (IOException e) {
            throw directory.unusable(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
