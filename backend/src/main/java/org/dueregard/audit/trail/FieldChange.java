package org.dueregard.audit.trail;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * One field that differs.
 *
 * @param field name of the field
 * @param before what it was; absent when it was empty or there was nothing yet
 * @param after what it is; absent when it is empty or there is nothing any more
 */
public record FieldChange(
        String field, @Nullable JsonNode before, @Nullable JsonNode after) {}
