package org.dueregard.identity;

import org.jspecify.annotations.Nullable;

/**
 * What the sign-in provider says of a person.
 *
 * @param caller who it is and what they may do
 * @param email where mail reaches them
 * @param post what they are at the council
 */
public record Profile(
        Caller caller, @Nullable String email, @Nullable String post) {}
