package org.dueregard.identity;

import java.util.regex.Pattern;

/** Where somebody goes after signing in: a page of the dashboard, never another site. */
final class ReturnPath {

    /** Where to without a wish. */
    static final String HOME = "/";

    /** What a local path looks like, in words. */
    static final String IN_WORDS = "a path of this site such as /actions/CL-01";

    /** One slash at the start and not two, no backslash that a browser would read as one, nothing that is not printable. */
    static final Pattern FORM = Pattern.compile("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]{0,500}");

    private static final Pattern NO_PAGE = Pattern.compile("/(?:api|auth|q)(?:/.*)?|/openapi.*");

    private ReturnPath() {}

    /** The path itself, or the overview when it is not a page. */
    static String page(String path) {
        return NO_PAGE.matcher(path).matches() ? HOME : path;
    }
}
