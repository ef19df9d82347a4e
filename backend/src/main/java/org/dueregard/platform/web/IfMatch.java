package org.dueregard.platform.web;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * Which states of a thing a caller has seen and means to change. An entity tag of {@link PrivateAnswers} begins with the
 * thing's version; only that counts here, so that what merely stands beside the thing may move on.
 *
 * @param versions the versions that are named
 */
public record IfMatch(Set<Integer> versions) {

    private static final Pattern TAG = Pattern.compile("\"([0-9]{1,9})(\\.[0-9a-f]+)?\"");
    private static final Pattern TAGS = Pattern.compile("(W/)?\"[^\"]*\"(\\s*,\\s*(W/)?\"[^\"]*\")*");

    /** Keeps a copy that nobody changes. */
    public IfMatch {
        versions = Set.copyOf(versions);
    }

    /** Reads the header; a 428 problem without it. */
    public static IfMatch of(HttpHeaders headers) {
        @Nullable String value = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (value == null || value.strip().equals("*")) {
            throw new ProblemException(
                    ProblemType.PRECONDITION_REQUIRED,
                    "Send If-Match with the ETag of the state you mean to change",
                    List.of());
        }
        if (!TAGS.matcher(value.strip()).matches()) {
            throw new ProblemException(
                    ProblemType.BAD_REQUEST,
                    "If-Match cannot be understood",
                    List.of(FieldError.header(
                            HttpHeaders.IF_MATCH, "malformed", "If-Match takes entity tags, such as \"3\"")));
        }
        return new IfMatch(Arrays.stream(value.split(",", -1))
                .map(String::strip)
                .map(TAG::matcher)
                .filter(Matcher::matches)
                .map(tag -> Integer.valueOf(tag.group(1)))
                .collect(Collectors.toSet()));
    }

    /** One state that is named elsewhere than in a header. */
    public static IfMatch version(int version) {
        return new IfMatch(Set.of(version));
    }

    /** Whether a version is the one that the caller has seen. */
    public boolean names(int version) {
        return versions.contains(version);
    }
}
