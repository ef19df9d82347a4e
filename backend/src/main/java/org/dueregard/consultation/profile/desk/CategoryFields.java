package org.dueregard.consultation.profile.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A category of respondents that is saved.
 *
 * @param name its name
 * @param count how many
 * @param matches categories of the reference population that are the same people
 */
public record CategoryFields(
        String name, int count, @Nullable List<String> matches) {

    /** The categories it is matched to, none where it is not compared. */
    List<String> matched() {
        return matches == null ? List.of() : matches;
    }
}
