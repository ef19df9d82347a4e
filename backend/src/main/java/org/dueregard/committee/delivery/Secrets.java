package org.dueregard.committee.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * Secrets of destinations: settings of the server under {@code due-regard.secret.}, so that whoever sets a destination can
 * name one of these and no other setting. A value {@code file:/path} stands for what is in that file.
 */
@ApplicationScoped
class Secrets {

    private static final String PREFIX = "due-regard.secret.";
    private static final String FILE = "file:";

    private final Config config;

    Secrets(Config config) {
        this.config = config;
    }

    /** The secret of that name, if the server has one. */
    Optional<String> find(String name) {
        return config.getOptionalValue(PREFIX + name, String.class).map(Secrets::read);
    }

    private static String read(String value) {
        if (!value.startsWith(FILE)) {
            return value;
        }
        try {
            return Files.readString(Path.of(value.substring(FILE.length()))).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
