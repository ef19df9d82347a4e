package org.dueregard.platform.sql;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What a statement has put together as JSON. Most readers only pass it on, so it is read into records for those alone who
 * ask what it says.
 *
 * @param <T> what it says
 */
public final class JsonText<T> {

    private final String text;
    private final TypeReference<T> type;
    private final ObjectMapper json;

    JsonText(String text, TypeReference<T> type, ObjectMapper json) {
        this.text = text;
        this.type = type;
        this.json = json;
    }

    /** The JSON as it is. */
    @JsonValue
    @JsonRawValue
    public String text() {
        return text;
    }

    /** What it says. */
    public T value() {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw grownApart(e);
        }
    }

    static IllegalStateException grownApart(JsonProcessingException e) {
        return new IllegalStateException("A statement and its record have grown apart", e);
    }
}
