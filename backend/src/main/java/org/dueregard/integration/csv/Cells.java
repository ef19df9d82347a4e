package org.dueregard.integration.csv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dueregard.integration.source.CleanNumber;
import org.dueregard.platform.Quoted;

/** Cells as the values of a document. */
final class Cells {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,30}(?:\\.\\d{1,30})?");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[|\\n]\\s*");

    private Cells() {}

    /** A cell that is none of what its column holds; the message is a clause about it. */
    static final class BadCell extends Exception {
        BadCell(String message) {
            super(message, null, false, false);
        }
    }

    /** The value of a filled cell. */
    static JsonNode value(CellType type, String cell) throws BadCell {
        return switch (type) {
            case TEXT -> NODES.textNode(cell);
            case LIST -> list(cell);
            case NUMBER -> NODES.numberNode(number(cell));
            case YES_NO -> NODES.booleanNode(yes(cell));
            case WORD -> NODES.textNode(cell.toUpperCase(Locale.ROOT).strip().replaceAll("[ -]+", "_"));
            case READINGS -> readings(cell);
        };
    }

    private static ArrayNode list(String cell) {
        ArrayNode list = NODES.arrayNode();
        entries(cell).forEach(list::add);
        return list;
    }

    private static ArrayNode readings(String cell) throws BadCell {
        ArrayNode list = NODES.arrayNode();
        for (String entry : entries(cell)) {
            int slash = entry.indexOf('/');
            if (slash < 1 || slash == entry.length() - 1) {
                throw new BadCell("must name readings as measure/reading, not " + Quoted.of(entry));
            }
            list.addObject()
                    .put("measure", entry.substring(0, slash).strip())
                    .put("reading", entry.substring(slash + 1).strip());
        }
        return list;
    }

    private static List<String> entries(String cell) {
        return Arrays.stream(BETWEEN.split(cell, -1))
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    private static BigDecimal number(String cell) throws BadCell {
        if (!NUMBER.matcher(cell).matches()) {
            throw new BadCell(
                    "must be a number without unit or thousands separator, such as 54.3, not " + Quoted.of(cell));
        }
        Optional<BigDecimal> number = CleanNumber.of(new BigDecimal(cell));
        if (number.isEmpty()) {
            throw new BadCell(CleanNumber.fault());
        }
        return number.get();
    }

    private static boolean yes(String cell) throws BadCell {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "yes", "true", "y" -> true;
            case "no", "false", "n" -> false;
            default -> throw new BadCell("must be yes or no, not " + Quoted.of(cell));
        };
    }
}
