package org.dueregard.consultation.profile.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.dueregard.audit.Actor;
import org.dueregard.consultation.profile.view.ReferenceReport;
import org.dueregard.platform.body.Bodies;
import org.jspecify.annotations.Nullable;

/** Brings in reference populations, as JSON or as rows: both are held against one schema of the contract. */
@ApplicationScoped
public class ReferenceImport {

    private final ReferenceStore store;
    private final Bodies bodies;
    private final ObjectMapper json;

    ReferenceImport(ReferenceStore store, Bodies bodies, ObjectMapper json) {
        this.store = store;
        this.bodies = bodies;
        this.json = json;
    }

    /** Whether there is no population yet. */
    public boolean isEmpty() {
        return store.isEmpty();
    }

    /** Brings in JSON, or says what that would do. */
    public ReferenceReport add(byte[] body, boolean dryRun, Actor actor) {
        return store.add(bodies.read(body, "NewReferencePopulations", NewReferencePopulations.class), dryRun, actor);
    }

    /** Brings in rows, or says what that would do. */
    public ReferenceReport addRows(
            byte[] csv, @Nullable String edition, @Nullable String geography, boolean dryRun, Actor actor) {
        return add(bytes(ReferenceRows.read(csv, edition, geography)), dryRun, actor);
    }

    private byte[] bytes(NewReferencePopulations populations) {
        try {
            return json.writeValueAsBytes(populations);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Populations that cannot be written as JSON", e);
        }
    }
}
