package org.dueregard.integration.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of a document, which may be left out. */
final class DocumentLists {

    private DocumentLists() {}

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
