package org.dueregard.platform.sql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of a result. Names are those of the columns; a column that must be filled has a getter without "or". */
public final class Row {

    private final ResultSet rows;
    private final ObjectMapper json;

    Row(ResultSet rows, ObjectMapper json) {
        this.rows = rows;
        this.json = json;
    }

    /** A text that is always there. */
    public String text(String column) throws SQLException {
        return Objects.requireNonNull(rows.getString(column), column);
    }

    /** A text or nothing. */
    public @Nullable String textOr(String column) throws SQLException {
        return rows.getString(column);
    }

    /** A constant of an enumeration that is always there. */
    public <E extends Enum<E>> E constant(String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, text(column));
    }

    /** A constant of an enumeration or nothing. */
    public <E extends Enum<E>> @Nullable E constantOr(String column, Class<E> type) throws SQLException {
        String name = rows.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** A day that is always there. */
    public LocalDate date(String column) throws SQLException {
        return Objects.requireNonNull(dateOr(column), column);
    }

    /** A day or nothing. */
    public @Nullable LocalDate dateOr(String column) throws SQLException {
        return rows.getObject(column, LocalDate.class);
    }

    /** A whole number; nothing reads as 0. */
    public int integer(String column) throws SQLException {
        return rows.getInt(column);
    }

    /** A long whole number; nothing reads as 0. */
    public long number(String column) throws SQLException {
        return rows.getLong(column);
    }

    /** A decimal or nothing. */
    public @Nullable BigDecimal decimalOr(String column) throws SQLException {
        return rows.getBigDecimal(column);
    }

    /** Yes or no; nothing reads as no. */
    public boolean yes(String column) throws SQLException {
        return rows.getBoolean(column);
    }

    /** An identifier. */
    public UUID id(String column) throws SQLException {
        return Objects.requireNonNull(rows.getObject(column, UUID.class), column);
    }

    /** An identifier or nothing. */
    public @Nullable UUID idOr(String column) throws SQLException {
        return rows.getObject(column, UUID.class);
    }

    /** A moment that is always there. */
    public OffsetDateTime moment(String column) throws SQLException {
        return Objects.requireNonNull(rows.getObject(column, OffsetDateTime.class), column);
    }

    /** A list of texts; nothing reads as an empty one. */
    public List<String> texts(String column) throws SQLException {
        Array array = rows.getArray(column);
        return array == null
                ? List.of()
                : Arrays.stream((Object[]) array.getArray())
                        .map(String::valueOf)
                        .toList();
    }

    /** A list that the statement put together as JSON; nothing reads as an empty one. */
    public <T> List<T> list(String column, TypeReference<List<T>> type) throws SQLException {
        String text = rows.getString(column);
        return text == null ? List.of() : new JsonText<>(text, type, json).value();
    }

    /** A list that the statement put together as JSON, to be passed on; nothing is passed on as an empty one. */
    public <T> JsonText<List<T>> listText(String column, TypeReference<List<T>> type) throws SQLException {
        String text = rows.getString(column);
        return new JsonText<>(text == null ? "[]" : text, type, json);
    }

    /** Something that the statement put together as JSON, to be passed on, or nothing. */
    public <T> @Nullable JsonText<T> textOr(String column, TypeReference<T> type) throws SQLException {
        String text = rows.getString(column);
        return text == null ? null : new JsonText<>(text, type, json);
    }

    /** A record that the statement put together as JSON, or nothing. */
    public <T> @Nullable T recordOr(String column, Class<T> type) throws SQLException {
        String text = rows.getString(column);
        if (text == null) {
            return null;
        }
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw JsonText.grownApart(e);
        }
    }
}
