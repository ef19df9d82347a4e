package org.dueregard.report.print;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.report.print.html.Style;
import org.jspecify.annotations.Nullable;

/** Finds documents of released reports for readers. */
@ApplicationScoped
class DocumentReads {

    private static final int BEGINNING = 16_384;

    private final DocumentStore store;

    DocumentReads(DocumentStore store) {
        this.store = store;
    }

    /** The documents of a version; a 404 problem when there are none to be seen. */
    List<DocumentCard> of(String ref, int version, boolean exempt) {
        List<DocumentCard> found = store.of(ref, version, exempt);
        if (found.isEmpty()) {
            throw ProblemException.notFound("There is no released report with that reference and version");
        }
        return found;
    }

    /** The document of a name, or none. */
    List<DocumentCard> named(String ref, int version, boolean exempt, String name) {
        return store.named(ref, version, exempt, name);
    }

    /** Its bytes. */
    InputStream open(DocumentCard card) {
        return store.open(card.id());
    }

    /** What a page must be allowed so that it looks as it was printed: its own style sheet, and nothing else. */
    @Nullable
    String policy(DocumentCard card) {
        if (card.mediaType().equals("text/html")) {
            try (InputStream bytes = open(card)) {
                return Style.policy(new String(bytes.readNBytes(BEGINNING), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return null;
    }
}
