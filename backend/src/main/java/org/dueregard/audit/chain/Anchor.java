package org.dueregard.audit.chain;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A batch and the digest it had when somebody wrote it down: what a chain that was made anew from end to end cannot meet.
 *
 * @param batch number of the batch
 * @param digest its digest in hexadecimal digits
 */
public record Anchor(long batch, String digest) {

    private static final Pattern TEXT = Pattern.compile("([1-9][0-9]{0,17}):([0-9a-fA-F]{64})");

    /**
     * Reads {@code BATCH:DIGEST}.
     *
     * @throws IllegalArgumentException when the text is not of that form
     */
    public static Anchor parse(String text) {
        Matcher parts = TEXT.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "An anchor is the number of a batch, a colon and the 64 digits of its digest.");
        }
        return new Anchor(Long.parseLong(parts.group(1)), parts.group(2).toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return batch + ":" + digest;
    }
}
