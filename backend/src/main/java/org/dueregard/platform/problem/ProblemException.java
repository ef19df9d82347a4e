package org.dueregard.platform.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ends a request with a problem that the caller can do something about. It is never logged as a fault. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ProblemType type;
    private final transient List<FieldError> errors;
    private final transient @Nullable Object current;
    private final @Nullable String etag;

    /** A problem with its places; the list may be empty. */
    public ProblemException(ProblemType type, String detail, List<FieldError> errors) {
        this(type, detail, errors, null, null);
    }

    private ProblemException(
            ProblemType type, String detail, List<FieldError> errors, @Nullable Object current, @Nullable String etag) {
        super(detail);
        this.type = type;
        this.errors = List.copyOf(errors);
        this.current = current;
        this.etag = etag;
    }

    /** There is no such thing, or it is not published. */
    public static ProblemException notFound(String detail) {
        return new ProblemException(ProblemType.NOT_FOUND, detail, List.of());
    }

    /** Parameters are wrong; there is at least one error. */
    public static ProblemException invalid(List<FieldError> errors) {
        String detail = errors.size() == 1 ? "1 parameter is not right" : errors.size() + " parameters are not right";
        return new ProblemException(ProblemType.INVALID_PARAMETERS, detail, errors);
    }

    /** A body is wrong; there is at least one error. */
    public static ProblemException invalidBody(List<FieldError> errors) {
        String detail = errors.size() == 1 ? "1 field is not right" : errors.size() + " fields are not right";
        return new ProblemException(ProblemType.INVALID_BODY, detail, errors);
    }

    /** The caller may not do this, and may know that the thing is there. */
    public static ProblemException forbidden(String detail) {
        return new ProblemException(ProblemType.FORBIDDEN, detail, List.of());
    }

    /** The thing is not in a state in which this can be done. */
    public static ProblemException conflict(String detail) {
        return new ProblemException(ProblemType.CONFLICT, detail, List.of());
    }

    /** Something that is asked for first is still missing; there is at least one error. */
    public static ProblemException notAllowedYet(List<FieldError> errors) {
        String detail = errors.size() == 1
                ? "1 thing still stands in the way"
                : errors.size() + " things still stand in the way";
        return new ProblemException(ProblemType.NOT_ALLOWED_YET, detail, errors);
    }

    /** Somebody else has changed the thing; the answer shows it as it is now, with its entity tag. */
    public static ProblemException stale(Object current, String etag) {
        return new ProblemException(
                ProblemType.STALE,
                "This was changed after you opened it; compare both and save again",
                List.of(),
                current,
                etag);
    }

    /** Kind of the problem. */
    public ProblemType type() {
        return type;
    }

    /** Places that are wrong. */
    public List<FieldError> errors() {
        return errors;
    }

    /** The thing as it is now, where somebody else has changed it. */
    public @Nullable Object current() {
        return current;
    }

    /** Entity tag of the thing as it is now. */
    public @Nullable String etag() {
        return etag;
    }
}
