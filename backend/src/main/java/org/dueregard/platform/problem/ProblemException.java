package org.dueregard.platform.problem;

import java.util.List;

/** Ends a request with a problem that the caller can do something about. It is never logged as a fault. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ProblemType type;
    private final transient List<FieldError> errors;

    /** A problem with its places; the list may be empty. */
    public ProblemException(ProblemType type, String detail, List<FieldError> errors) {
        super(detail);
        this.type = type;
        this.errors = List.copyOf(errors);
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

    /** Kind of the problem. */
    public ProblemType type() {
        return type;
    }

    /** Places that are wrong. */
    public List<FieldError> errors() {
        return errors;
    }
}
