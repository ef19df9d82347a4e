package org.dueregard.platform.body;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.platform.problem.FieldError;

/** Texts that cannot be kept: control characters other than the ends of lines and tabs, and halves of characters. */
final class Characters {

    private Characters() {}

    static List<FieldError> faults(JsonNode value) {
        List<FieldError> errors = new ArrayList<>();
        look(value, "", errors);
        return errors;
    }

    private static void look(JsonNode value, String pointer, List<FieldError> errors) {
        if (value.isTextual() && value.textValue().codePoints().anyMatch(Characters::isRefused)) {
            errors.add(FieldError.body(pointer, "characters", "must not hold control characters"));
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                look(value.get(i), pointer + "/" + i, errors);
            }
        } else {
            value.properties()
                    .forEach(field -> look(
                            field.getValue(),
                            pointer + "/" + field.getKey().replace("~", "~0").replace("/", "~1"),
                            errors));
        }
    }

    private static boolean isRefused(int point) {
        boolean line = point == '\n' || point == '\r' || point == '\t';
        return (Character.isISOControl(point) && !line) || Character.getType(point) == Character.SURROGATE;
    }
}
