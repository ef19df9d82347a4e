package org.dueregard.platform.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Collectors;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.problem.ProblemType;
import org.dueregard.platform.query.QueryReader;
import org.jspecify.annotations.Nullable;

/** The formats in which an answer can be given. */
public enum Representation {
    /** The resource as JSON. */
    JSON("application/json", "json"),
    /** A whole list as comma-separated values. */
    CSV("text/csv", "csv"),
    /** A whole list as a workbook. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private static final List<Representation> LIST = List.of(values());
    private static final List<Representation> ITEM = List.of(JSON);
    private static final int MOST = 20;

    private final String mediaType;
    private final String extension;

    Representation(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** Media type of the format. */
    public String mediaType() {
        return mediaType;
    }

    /** Media type with its parameters, as a file of the format is sent. */
    public String contentType() {
        return this == CSV ? "text/csv; charset=utf-8; header=present" : mediaType;
    }

    /** Ending of a file in the format. */
    public String extension() {
        return extension;
    }

    /** The format of a list: the parameter {@code format} goes before Accept. */
    public static Representation ofList(QueryReader query, HttpHeaders headers) {
        @Nullable String word = query.text("format", MOST);
        if (word == null) {
            return accepted(headers, LIST);
        }
        for (Representation candidate : LIST) {
            if (candidate.extension.equals(word)) {
                return candidate;
            }
        }
        query.refuse("format", "unknown-value", "format must be json, csv or xlsx, not \"" + word + "\"");
        return JSON;
    }

    /** The format of a single thing, which is always JSON; a 406 problem when the caller takes none. */
    public static Representation ofItem(HttpHeaders headers) {
        return accepted(headers, ITEM);
    }

    private static Representation accepted(HttpHeaders headers, List<Representation> offered) {
        for (MediaType range : headers.getAcceptableMediaTypes()) {
            for (Representation candidate : offered) {
                if (range.isCompatible(MediaType.valueOf(candidate.mediaType)) && !"0".equals(quality(range))) {
                    return candidate;
                }
            }
        }
        throw new ProblemException(
                ProblemType.NOT_ACCEPTABLE,
                "This answer is available as "
                        + offered.stream().map(Representation::mediaType).collect(Collectors.joining(", ")),
                List.of());
    }

    private static @Nullable String quality(MediaType range) {
        String q = range.getParameters().get("q");
        return q == null ? null : q.replaceFirst("\\.0*$", "");
    }
}
