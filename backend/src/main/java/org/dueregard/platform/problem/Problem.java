package org.dueregard.platform.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Problem details of RFC 9457.
 *
 * @param type address of the kind of problem
 * @param title short name of the kind
 * @param status HTTP status
 * @param detail what is wrong in this case
 * @param instance address that was asked for
 * @param errors places that are wrong; absent when there is nothing more to say
 * @param current the thing as it is now, where somebody else has changed it; otherwise absent
 */
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        String instance,
        @Nullable List<FieldError> errors,
        @Nullable Object current) {

    /** Media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** A problem of a kind for one request. */
    public static Problem of(ProblemType type, @Nullable String detail, String instance, List<FieldError> errors) {
        return new Problem(
                type.uri(),
                type.title(),
                type.status(),
                detail,
                instance,
                errors.isEmpty() ? null : List.copyOf(errors),
                null);
    }

    /** A problem that our own code has ended a request with. */
    static Problem of(ProblemException e, String instance) {
        List<FieldError> errors = e.errors();
        return new Problem(
                e.type().uri(),
                e.type().title(),
                e.type().status(),
                e.getMessage(),
                instance,
                errors.isEmpty() ? null : errors,
                e.current());
    }
}
