package org.dueregard.integration.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A role of the body.
 *
 * @param code code
 * @param name name
 * @param override an officer's rating of the role as a whole
 * @param objectives its objectives
 */
public record RolePart(
        @Nullable String code,
        @Nullable String name,
        @Nullable OfficerPart override,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<ObjectivePart> objectives) {

    /** Lists that are left out are empty. */
    public RolePart {
        objectives = DocumentLists.orEmpty(objectives);
    }
}
