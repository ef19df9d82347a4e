package org.dueregard.identity;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person who has signed in at least once, as at the last time.
 *
 * @param id identity in the record
 * @param name name for people to read
 * @param email where mail reaches them
 * @param post what they are at the council
 * @param roles what they are here
 * @param services codes of their services
 * @param active false for one who has left
 * @param reportsTo the next person up
 */
public record PersonView(
        UUID id,
        String name,
        @Nullable String email,
        @Nullable String post,
        List<String> roles,
        List<String> services,
        boolean active,
        @Nullable UUID reportsTo) {}
