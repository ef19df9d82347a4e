package org.dueregard.platform.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * The state of the record that an answer shows. Two answers of the same address with the same revision are equal to the
 * byte, so it serves as a strong ETag.
 *
 * @param stamp number that changes with every published change
 * @param asAt day for which ratings are given
 */
public record Revision(long stamp, LocalDate asAt) {

    /** The entity tag for one format and one version of the software. */
    public String etag(Representation format, String version) {
        return "\"" + Long.toHexString(stamp) + "." + DateTimeFormatter.BASIC_ISO_DATE.format(asAt) + "." + version
                + "." + format.extension() + "\"";
    }

    /** Whether a value of If-None-Match names an entity tag; comparison is weak, as RFC 9110 asks for it. */
    public static boolean matches(String ifNoneMatch, String etag) {
        for (String tag : ifNoneMatch.split(",", -1)) {
            String trimmed = tag.trim();
            if (etag.equals(trimmed.startsWith("W/") ? trimmed.substring(2) : trimmed)) {
                return true;
            }
        }
        return false;
    }
}
