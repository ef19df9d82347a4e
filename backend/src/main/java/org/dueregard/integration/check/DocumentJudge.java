package org.dueregard.integration.check;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.dueregard.integration.document.Format;
import org.dueregard.integration.document.PlanDocument;
import org.dueregard.integration.report.Problems;
import org.dueregard.integration.source.JsonLocations;
import org.dueregard.integration.source.JsonText;
import org.dueregard.integration.source.Locations;
import org.dueregard.integration.source.SourceText;

/** Reads a document and judges it in one go: text, format, meaning. */
@ApplicationScoped
public class DocumentJudge {

    private final SchemaCheck schema = new SchemaCheck();

    /**
     * Judges the bytes of a file.
     *
     * @param keepUnreadable whether due dates that cannot be read are kept as texts
     */
    public JudgedDocument judge(String file, byte[] bytes, boolean keepUnreadable) {
        Problems problems = new Problems();
        Optional<String> text = SourceText.decode(file, bytes, problems);
        Optional<ObjectNode> tree = text.flatMap(found -> JsonText.read(file, found, problems));
        Locations locations = new JsonLocations(text.orElse(""));
        return tree.map(root -> judge(file, root, locations, keepUnreadable, problems))
                .orElseGet(() -> new JudgedDocument(file, null, problems, locations));
    }

    /** Judges a tree; what the schema refuses is taken out of it. */
    public JudgedDocument judge(
            String file, ObjectNode root, Locations locations, boolean keepUnreadable, Problems problems) {
        Optional<PlanDocument> document =
                schema.check(file, root, problems) ? Optional.of(Format.read(root)) : Optional.empty();
        document.ifPresent(found -> MeaningCheck.check(file, found, keepUnreadable, problems));
        return new JudgedDocument(file, document.orElse(null), problems, locations);
    }
}
