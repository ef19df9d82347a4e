package org.dueregard.platform.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A statement put together from fixed pieces; values travel beside it, never in it. */
public final class Query {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /** A statement that starts with a piece and the values of its question marks, in order. */
    public static Query of(String piece, Object... values) {
        return new Query().add(piece, values);
    }

    /** Adds a piece with the values of its question marks. */
    public Query add(String piece, Object... more) {
        text.append(piece).append('\n');
        values.addAll(List.of(more));
        return this;
    }

    /** Adds another statement's text with its values, as often as one likes. */
    public Query add(Query other) {
        text.append(other.text);
        values.addAll(other.values);
        return this;
    }

    String text() {
        return text.toString();
    }

    void bind(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value instanceof List<?> list) {
                statement.setArray(i + 1, statement.getConnection().createArrayOf("text", list.toArray()));
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }
}
