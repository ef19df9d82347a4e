package org.dueregard.integration.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dueregard.audit.Actor;
import org.dueregard.consultation.ConsultationFields;
import org.dueregard.consultation.RegisterImport;
import org.dueregard.consultation.RegisterInput;
import org.dueregard.consultation.TotalFields;
import org.dueregard.integration.report.Place;
import org.dueregard.integration.report.Problems;
import org.dueregard.integration.source.JsonLocations;
import org.dueregard.integration.source.JsonText;
import org.dueregard.integration.source.SourceText;
import org.dueregard.plan.Saved;
import org.dueregard.platform.problem.FieldError;

/** Reads and judges documents of the format {@code due-regard-consultations/1}, and writes what is right. */
@ApplicationScoped
public class RegisterDocuments {

    private static final String FORMAT = "\"due-regard-consultations/";
    private static final int HEAD = 1000;

    private final RegisterImport register;
    private final RegisterSchema schema = new RegisterSchema();
    private final ObjectMapper json;

    RegisterDocuments(RegisterImport register, ObjectMapper json) {
        this.register = register;
        this.json = json;
    }

    /** Whether a file says in its beginning that it is one. */
    public static boolean isOne(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8).contains(FORMAT);
    }

    /** Judges the bytes of a file as far as no database is needed. */
    public JudgedRegister judge(String file, byte[] bytes) {
        Problems problems = new Problems();
        Optional<String> text = SourceText.decode(file, bytes, problems);
        Optional<ObjectNode> tree = text.flatMap(found -> JsonText.read(file, found, problems));
        JsonLocations locations = new JsonLocations(text.orElse(""));
        tree.ifPresent(root -> schema.check(file, root, problems));
        if (tree.isEmpty() || problems.hasErrors()) {
            return new JudgedRegister(file, null, problems, locations);
        }
        RegisterInput input = read(tree.get());
        RegisterImport.problems(input).forEach(error -> add(file, error, problems, true));
        return new JudgedRegister(file, input, problems, locations);
    }

    /** Writes what a good document holds; what the register refuses is added to the problems. */
    public List<Saved> write(String file, RegisterInput input, Actor actor, Problems problems) {
        RegisterImport.Result result = register.write(input, actor);
        result.errors().forEach(error -> add(file, error, problems, true));
        result.warnings().forEach(warning -> add(file, warning, problems, false));
        return result.saved();
    }

    private static void add(String file, FieldError error, Problems problems, boolean stops) {
        Place place = Place.ofPointer(file, error.pointer());
        if (stops) {
            problems.error(place, error.code(), error.message());
        } else {
            problems.warning(place, error.code(), error.message());
        }
    }

    private RegisterInput read(ObjectNode root) {
        List<ConsultationFields> consultations = new ArrayList<>();
        Set<Integer> drafts = new HashSet<>();
        root.path("consultations").forEach(node -> {
            ObjectNode fields = node.deepCopy();
            if ("DRAFT".equals(fields.path("status").asText())) {
                drafts.add(consultations.size());
            }
            fields.remove("status");
            consultations.add(record(fields, ConsultationFields.class));
        });
        List<TotalFields> totals = new ArrayList<>();
        root.path("totals").forEach(node -> totals.add(record(node.deepCopy(), TotalFields.class)));
        return new RegisterInput(List.copyOf(consultations), Set.copyOf(drafts), List.copyOf(totals));
    }

    private <T> T record(ObjectNode node, Class<T> type) {
        try {
            return json.treeToValue(node, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The schema of the register and its records have grown apart", e);
        }
    }
}
