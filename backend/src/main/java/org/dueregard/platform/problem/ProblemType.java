package org.dueregard.platform.problem;

/** The kinds of problem an answer may speak of; the contract lists the same ones. */
public enum ProblemType {
    /** Parameters that are unknown, malformed or out of range; `errors` says which. */
    INVALID_PARAMETERS(400, "invalid-parameters", "Invalid parameters"),
    /** A request that cannot be understood at all. */
    BAD_REQUEST(400, "bad-request", "Bad request"),
    /** A body that is malformed, or has fields that are unknown, of a wrong type or too long; `errors` says which. */
    INVALID_BODY(400, "invalid-body", "Invalid body"),
    /** Nobody has signed in, or the session or token is no longer good. */
    UNAUTHENTICATED(401, "unauthenticated", "Not signed in"),
    /** Somebody has signed in who may not do this. */
    FORBIDDEN(403, "forbidden", "Not allowed"),
    /** Nothing there, or nothing published. */
    NOT_FOUND(404, "not-found", "Not found"),
    /** A method that the address does not take. */
    METHOD_NOT_ALLOWED(405, "method-not-allowed", "Method not allowed"),
    /** None of the media types in Accept can be given. */
    NOT_ACCEPTABLE(406, "not-acceptable", "Not acceptable"),
    /** The thing is not in a state in which this can be done. */
    CONFLICT(409, "conflict", "Not possible in this state"),
    /** Somebody has changed the thing since the caller saw it; `current` is how it is now. */
    STALE(412, "stale", "Changed by somebody else"),
    /** A body over the limit. */
    TOO_LARGE(413, "too-large", "Too large"),
    /** A body of a media type that is not taken. */
    UNSUPPORTED_MEDIA_TYPE(415, "unsupported-media-type", "Unsupported media type"),
    /** Something that is asked for first is still missing; `errors` lists it. */
    NOT_ALLOWED_YET(422, "not-allowed-yet", "Something still stands in the way"),
    /** An Idempotency-Key that was used for another request. */
    KEY_REUSED(422, "key-reused", "Idempotency-Key used twice"),
    /** A change that does not say which state it was made from. */
    PRECONDITION_REQUIRED(428, "precondition-required", "If-Match is missing"),
    /** The database, or the sign-in provider, does not answer at the moment. */
    UNAVAILABLE(503, "unavailable", "Temporarily unavailable"),
    /** A fault of ours; the log has it, the answer does not. */
    INTERNAL(500, "internal", "Internal error");

    private final int status;
    private final String slug;
    private final String title;

    ProblemType(int status, String slug, String title) {
        this.status = status;
        this.slug = slug;
        this.title = title;
    }

    /** HTTP status that goes with the problem. */
    public int status() {
        return status;
    }

    /** Address that names the kind of problem. */
    public String uri() {
        return "/problems/" + slug;
    }

    /** Short name for people. */
    public String title() {
        return title;
    }

    /** The problem that fits a status which some library decided on. */
    public static ProblemType ofStatus(int status) {
        for (ProblemType type : values()) {
            if (type.status == status && type != INVALID_PARAMETERS && type != INVALID_BODY) {
                return type;
            }
        }
        return status >= 500 ? INTERNAL : BAD_REQUEST;
    }
}
