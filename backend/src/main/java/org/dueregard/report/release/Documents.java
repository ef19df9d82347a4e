package org.dueregard.report.release;

import java.io.InputStream;
import java.util.UUID;

/** The bytes of printed documents, as they were stored when their report was released. */
public interface Documents {

    /**
     * Opens a document from its start, outside of any transaction as well as inside one; it may be opened as often as
     * one likes and always gives the same bytes.
     *
     * @param documentId identity of a {@link ReleasedDocument}
     */
    InputStream open(UUID documentId);
}
