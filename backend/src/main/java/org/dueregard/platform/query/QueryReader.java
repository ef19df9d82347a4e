package org.dueregard.platform.query;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Reads query parameters strictly: a parameter that is unknown, given twice, malformed or out of range is an error, and
 * all errors of a request are told together. Call {@link #done()} when everything has been read.
 */
public final class QueryReader {

    private static final int SHOWN = 60;

    private final MultivaluedMap<String, String> values;
    private final List<FieldError> errors = new ArrayList<>();

    private QueryReader(MultivaluedMap<String, String> values) {
        this.values = values;
    }

    /** A reader for a request whose parameters must be among the known ones. */
    public static QueryReader of(UriInfo uri, String... known) {
        QueryReader reader = new QueryReader(uri.getQueryParameters());
        Set<String> names = Set.of(known);
        reader.values.forEach((name, given) -> {
            if (!names.contains(name)) {
                reader.refuse(name, "unknown-parameter", "There is no parameter \"" + cut(name) + "\" here");
            } else if (given.size() > 1) {
                reader.refuse(name, "given-twice", name + " is given " + given.size() + " times; give it once");
            }
        });
        return reader;
    }

    /** Whether a parameter is given at all, right or wrong. */
    public boolean isGiven(String name) {
        return values.containsKey(name);
    }

    /** A text of 1 to {@code most} characters without control characters, or null when it is not given. */
    public @Nullable String text(String name, int most) {
        String value = values.getFirst(name);
        if (value == null) {
            return null;
        }
        if (value.isBlank() || value.length() > most) {
            refuse(name, "length", name + " must have 1 to " + most + " characters, not " + value.length());
        } else if (value.chars().anyMatch(Character::isISOControl)) {
            refuse(name, "characters", name + " must not hold control characters");
        } else {
            return value;
        }
        return null;
    }

    /** A text that matches a pattern, or null when it is not given. */
    public @Nullable String matching(String name, Pattern pattern, String what) {
        String value = values.getFirst(name);
        if (value == null || pattern.matcher(value).matches()) {
            return value;
        }
        refuse(name, "malformed", name + " must be " + what + ", not \"" + cut(value) + "\"");
        return null;
    }

    /** A whole number between two bounds. */
    public int integer(String name, int least, int most, int otherwise) {
        String value = values.getFirst(name);
        if (value == null) {
            return otherwise;
        }
        if (value.matches("-?[0-9]{1,9}")) {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        }
        refuse(
                name,
                "out-of-range",
                name + " must be a whole number from " + least + " to " + most + ", not \"" + cut(value) + "\"");
        return otherwise;
    }

    /** Some values of an enumeration, by comma; empty when the parameter is not given. */
    public <E extends Enum<E>> Set<E> some(String name, Class<E> type) {
        Set<E> result = EnumSet.noneOf(type);
        String value = values.getFirst(name);
        if (value != null) {
            for (String word : value.split(",", -1)) {
                @Nullable E one = constant(type, word);
                if (one == null) {
                    refuse(
                            name,
                            "unknown-value",
                            name + " must be one of " + names(type) + ", not \"" + cut(word) + "\"");
                } else {
                    result.add(one);
                }
            }
        }
        return result;
    }

    /** One value of an enumeration, or null when it is not given. */
    public <E extends Enum<E>> @Nullable E one(String name, Class<E> type) {
        Set<E> some = some(name, type);
        if (some.size() > 1) {
            refuse(name, "given-twice", name + " takes one value");
        }
        return some.isEmpty() ? null : some.iterator().next();
    }

    /** One of the codes that exist, or null when it is not given. */
    public @Nullable String code(String name, Collection<String> known, String where) {
        String value = values.getFirst(name);
        if (value == null || known.contains(value)) {
            return value;
        }
        String there = known.isEmpty() ? "; there are none" : ": " + String.join(", ", known);
        refuse(name, "unknown-value", name + " \"" + cut(value) + "\" is not among those of " + where + there);
        return null;
    }

    /** Notes an error found by other means. */
    public void refuse(String name, String code, String message) {
        errors.add(FieldError.query(name.replace("~", "~0").replace("/", "~1"), code, message));
    }

    /** Ends the request with all errors, if there are any. */
    public void done() {
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(word))
                .findFirst()
                .orElse(null);
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return String.join(
                ", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    }

    private static String cut(String value) {
        return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    }
}
