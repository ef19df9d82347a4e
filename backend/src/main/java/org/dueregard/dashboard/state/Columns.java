package org.dueregard.dashboard.state;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The columns of the current row. A getter with "or" may give nothing. */
final class Columns {

    private final ResultSet rows;

    Columns(ResultSet rows) {
        this.rows = rows;
    }

    UUID id(String column) throws SQLException {
        return Objects.requireNonNull(idOr(column), column);
    }

    @Nullable
    UUID idOr(String column) throws SQLException {
        return rows.getObject(column, UUID.class);
    }

    String text(String column) throws SQLException {
        return Objects.requireNonNull(textOr(column), column);
    }

    @Nullable
    String textOr(String column) throws SQLException {
        return rows.getString(column);
    }

    <E extends Enum<E>> E constant(String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, text(column));
    }

    <E extends Enum<E>> @Nullable E constantOr(String column, Class<E> type) throws SQLException {
        String name = textOr(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    LocalDate date(String column) throws SQLException {
        return Objects.requireNonNull(dateOr(column), column);
    }

    @Nullable
    LocalDate dateOr(String column) throws SQLException {
        return rows.getObject(column, LocalDate.class);
    }

    @Nullable
    BigDecimal decimalOr(String column) throws SQLException {
        return rows.getBigDecimal(column);
    }

    BigDecimal decimal(String column) throws SQLException {
        return Objects.requireNonNull(decimalOr(column), column);
    }

    /** A list of days as text; nothing reads as an empty one. */
    List<LocalDate> days(String column) throws SQLException {
        return list(column, String.class).stream()
                .map(day -> LocalDate.parse(Objects.requireNonNull(day, column)))
                .toList();
    }

    /** A list of decimals of which some may be missing; nothing reads as an empty one. */
    List<@Nullable BigDecimal> decimals(String column) throws SQLException {
        return list(column, BigDecimal.class);
    }

    private <T> List<@Nullable T> list(String column, Class<T> type) throws SQLException {
        Array array = rows.getArray(column);
        List<@Nullable T> result = new ArrayList<>();
        if (array != null) {
            for (Object one : (Object[]) array.getArray()) {
                result.add(type.cast(one));
            }
        }
        return result;
    }

    int integer(String column) throws SQLException {
        return rows.getInt(column);
    }

    @Nullable
    Integer integerOr(String column) throws SQLException {
        return rows.getObject(column, Integer.class);
    }

    boolean yes(String column) throws SQLException {
        return rows.getBoolean(column);
    }

    List<String> texts(String column) throws SQLException {
        Array array = rows.getArray(column);
        return Arrays.stream((Object[]) array.getArray()).map(String::valueOf).toList();
    }
}
