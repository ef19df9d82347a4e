package org.dueregard.audit.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * A sealed batch as the database holds it; digests are in hexadecimal digits.
 *
 * @param batch number of the batch
 * @param digest its digest as stored
 * @param settled highest id below which nothing unsealed can be
 * @param canonical all values but the digest, as text, in the order in which the digest is made of them
 */
record Seal(long batch, String digest, long settled, List<String> canonical) {

    static final String SQL = """
            SELECT s.batch::text, encode(s.previous, 'hex'), s.ids::text, s.row_count::text, encode(s.digests, 'hex'),
                   s.settled::text, s.issued::text, s.issued_before::text,
                   to_char(s.sealed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                   encode(s.digest, 'hex')
              FROM audit.seal s ORDER BY s.batch
            """;

    /** Digits of a digest. */
    static final int DIGITS = 64;

    private static final int VALUES = 9;
    private static final int PREVIOUS = 1;
    private static final int IDS = 2;
    private static final int DIGESTS = 4;
    private static final int SETTLED = 5;
    private static final Pattern RANGE = Pattern.compile("\\[(-?\\d+),(-?\\d+)\\)");

    static Seal read(ResultSet row) throws SQLException {
        List<String> canonical = new ArrayList<>();
        for (int i = 1; i <= VALUES; i++) {
            canonical.add(row.getString(i));
        }
        return new Seal(
                Long.parseLong(canonical.getFirst()),
                row.getString(VALUES + 1),
                Long.parseLong(canonical.get(SETTLED)),
                canonical);
    }

    String previous() {
        return canonical.get(PREVIOUS);
    }

    /** The ids as PostgreSQL writes a multirange. */
    String ids() {
        return canonical.get(IDS);
    }

    /** The ids in order. */
    LongStream eachId() {
        Matcher ranges = RANGE.matcher(ids());
        return ranges.results()
                .flatMapToLong(
                        range -> LongStream.range(Long.parseLong(range.group(1)), Long.parseLong(range.group(2))));
    }

    /** The digest of a row by its place in the batch. */
    String digestOf(int place) {
        return canonical.get(DIGESTS).substring(place * DIGITS, (place + 1) * DIGITS);
    }

    /** Whether it is as it was made. */
    boolean isWhole() {
        Canonical text = new Canonical();
        canonical.forEach(text::add);
        return text.digest().equals(digest);
    }
}
