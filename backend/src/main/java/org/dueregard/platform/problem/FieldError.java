package org.dueregard.platform.problem;

/**
 * One thing that is wrong with a request.
 *
 * @param in part of the request: path, query, header or body
 * @param pointer JSON pointer to the place within that part, such as {@code /rating}
 * @param code stable word for programs, such as {@code unknown-value}
 * @param message what is wrong and what would be right, for people
 */
public record FieldError(String in, String pointer, String code, String message) {

    /** An error of a query parameter. */
    public static FieldError query(String name, String code, String message) {
        return new FieldError("query", "/" + name, code, message);
    }

    /** An error of a place in the body. */
    public static FieldError body(String pointer, String code, String message) {
        return new FieldError("body", pointer, code, message);
    }

    /** An error of a header. */
    public static FieldError header(String name, String code, String message) {
        return new FieldError("header", "/" + name, code, message);
    }
}
