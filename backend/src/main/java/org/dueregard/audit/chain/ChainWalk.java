package org.dueregard.audit.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.List;
import java.util.PrimitiveIterator;
import org.jspecify.annotations.Nullable;

/** One walk along the chain in one view of the database, up to the first thing that is wrong. */
final class ChainWalk {

    private static final int FEW = 20;

    private static final String ROWS = """
            SELECT c.id::text, to_char(c.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), c.table_name,
                   c.row_id::text, c.operation, c.actor, c.actor_id, c.actor_role, c.request_id, c.reason,
                   c.before::text, c.after::text
              FROM unnest(?::int8multirange) AS r JOIN audit.change c ON c.id >= lower(r) AND c.id < upper(r)
             ORDER BY c.id
            """;

    private static final int VALUES = 12;

    private static final String UNSEALED = """
            SELECT count(c.id), min(c.id)
              FROM unnest(int8multirange(int8range(?, ?, '(]'))
                          - coalesce((SELECT range_agg(s.ids) FROM audit.seal s), '{}')) AS gap
              JOIN audit.change c ON c.id >= coalesce(lower(gap), -9223372036854775808)
                                 AND c.id < coalesce(upper(gap), 9223372036854775807)
            """;

    private final Connection connection;
    private final Iterator<Anchor> anchors;
    private @Nullable Anchor nextAnchor;
    private Anchor tip = new Anchor(0, "0".repeat(Seal.DIGITS));
    private long settled;
    private long sealed;

    /**
     * @param connection in a transaction that sees one state of the database
     * @param anchors what must still be there, in the order of the batches
     */
    ChainWalk(Connection connection, List<Anchor> anchors) {
        this.connection = connection;
        this.anchors = anchors.iterator();
        this.nextAnchor = next();
    }

    Proof walk() throws SQLException {
        String broken = alongTheChain();
        long waiting = unsealed(settled, null).count();
        if (broken == null) {
            broken = between();
        }
        return new Proof(tip, sealed, waiting, broken);
    }

    private @Nullable String alongTheChain() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FEW);
            try (ResultSet seals = statement.executeQuery(Seal.SQL)) {
                while (seals.next()) {
                    Seal seal = Seal.read(seals);
                    String broken = wrongWith(seal);
                    if (broken != null) {
                        return broken;
                    }
                    tip = new Anchor(seal.batch(), seal.digest());
                    settled = seal.settled();
                }
            }
        }
        return nextAnchor == null
                ? null
                : "The seal of batch " + (tip.batch() + 1) + " is missing: the chain ends before batch "
                        + nextAnchor.batch() + ", which was there when it was last proved or written down.";
    }

    private @Nullable String wrongWith(Seal seal) throws SQLException {
        if (seal.batch() != tip.batch() + 1) {
            return "The seal of batch " + (tip.batch() + 1) + " is missing.";
        }
        if (!seal.isWhole()) {
            return "The seal of batch " + seal.batch() + " (changes " + seal.ids() + ") was changed.";
        }
        if (!seal.previous().equals(tip.digest())) {
            return "Batch " + seal.batch() + " does not follow on batch " + tip.batch()
                    + ": one of the two was put in the place of another.";
        }
        while (nextAnchor != null && nextAnchor.batch() == seal.batch()) {
            if (!nextAnchor.digest().equals(seal.digest())) {
                return "Batch " + seal.batch() + " is another than when it was last proved or written down: the chain"
                        + " was made anew from there or from before.";
            }
            nextAnchor = next();
        }
        return wrongRow(seal);
    }

    private @Nullable String wrongRow(Seal seal) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ROWS)) {
            statement.setString(1, seal.ids());
            try (ResultSet rows = statement.executeQuery()) {
                PrimitiveIterator.OfLong ids = seal.eachId().iterator();
                boolean more = rows.next();
                for (int place = 0; ids.hasNext(); place++) {
                    long id = ids.nextLong();
                    if (!more || rows.getLong(1) != id) {
                        return "Change " + id + " (batch " + seal.batch() + ") is missing.";
                    }
                    if (!digest(rows).equals(seal.digestOf(place))) {
                        return "Change " + id + " (batch " + seal.batch() + ") is not as it was sealed: "
                                + rows.getString("operation") + " of " + rows.getString("table_name") + ".";
                    }
                    sealed++;
                    more = rows.next();
                }
            }
        }
        return null;
    }

    private static String digest(ResultSet row) throws SQLException {
        Canonical text = new Canonical();
        for (int i = 1; i <= VALUES; i++) {
            text.add(row.getString(i));
        }
        return text.digest();
    }

    /** A row that stands among sealed ones and is in no batch was put there afterwards. */
    private @Nullable String between() throws SQLException {
        Unsealed extra = unsealed(null, settled);
        return extra.count() == 0
                ? null
                : "Change " + extra.first() + " is in no batch although all changes up to " + settled
                        + " were sealed: it was put there afterwards.";
    }

    private Unsealed unsealed(@Nullable Long above, @Nullable Long upTo) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(UNSEALED)) {
            statement.setObject(1, above, java.sql.Types.BIGINT);
            statement.setObject(2, upTo, java.sql.Types.BIGINT);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return new Unsealed(rows.getLong(1), rows.getLong(2));
            }
        }
    }

    private @Nullable Anchor next() {
        return anchors.hasNext() ? anchors.next() : null;
    }

    private record Unsealed(long count, long first) {}
}
