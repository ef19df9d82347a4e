package org.dueregard.platform.body;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.platform.Quoted;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.problem.ProblemException;

/**
 * Reads the bodies of requests. A body is well-formed JSON that fits its schema in the contract; everything that is wrong
 * with it is told together, each with a pointer to the place.
 */
@ApplicationScoped
public class Bodies {

    /** Media type of a merge patch. */
    public static final String MERGE_PATCH = "application/merge-patch+json";

    private final ContractSchemas schemas;
    private final ObjectMapper json;
    private final ObjectReader strict;

    Bodies(ContractSchemas schemas, ObjectMapper json) {
        this.schemas = schemas;
        this.json = json;
        this.strict = json.reader()
                .with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /** The JSON of a body, whatever it says; an empty body is an empty object. */
    public JsonNode parse(byte[] body) {
        if (body.length == 0) {
            return JsonNodeFactory.instance.objectNode();
        }
        try {
            return strict.readTree(body);
        } catch (JsonProcessingException e) {
            throw ProblemException.invalidBody(List.of(FieldError.body("", "malformed", words(e))));
        } catch (IOException e) {
            throw new IllegalStateException("Bytes in memory cannot be read", e);
        }
    }

    /** A body as a record, by the name of its schema in the contract. */
    public <T> T read(byte[] body, String schema, Class<T> type) {
        return record(parse(body), schema, type);
    }

    /** What a merge patch makes of a record; the result fits the schema as a whole body would. */
    public <T> T merge(T current, JsonNode patch, String schema, Class<T> type) {
        List<FieldError> odd = patch.isObject() ? List.of() : schemas.faults(schema, patch);
        if (!odd.isEmpty()) {
            throw ProblemException.invalidBody(odd);
        }
        return record(MergePatch.apply(json.valueToTree(current), patch), schema, type);
    }

    private <T> T record(JsonNode value, String schema, Class<T> type) {
        List<FieldError> errors = new ArrayList<>(Characters.faults(value));
        errors.addAll(schemas.faults(schema, value));
        if (!errors.isEmpty()) {
            throw ProblemException.invalidBody(errors);
        }
        try {
            return json.treeToValue(value, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The schema " + schema + " and " + type + " have grown apart", e);
        }
    }

    private static String words(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        String where = at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
        return "The body is not well-formed JSON: " + Quoted.plain(e.getOriginalMessage()) + where;
    }
}
