package org.dueregard.plan;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Objects;
import org.dueregard.audit.Actor;
import org.dueregard.platform.body.Bodies;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** Writes objectives one at a time. */
@ApplicationScoped
public class ObjectiveContentService {

    /** Name of the schema of the fields in the contract. */
    static final String FIELDS = "ObjectiveFields";

    private final ContentDesk desk;
    private final ObjectiveRepository objectives;
    private final ObjectiveContents contents;
    private final ObjectiveWriter writer;
    private final Bodies bodies;
    private final EntityManager database;

    ObjectiveContentService(
            ContentDesk desk,
            ObjectiveRepository objectives,
            ObjectiveContents contents,
            ObjectiveWriter writer,
            Bodies bodies,
            EntityManager database) {
        this.desk = desk;
        this.objectives = objectives;
        this.contents = contents;
        this.writer = writer;
        this.bodies = bodies;
        this.database = database;
    }

    /** One objective. */
    @Transactional
    public ContentView<ObjectiveFields> get(String planRef, String ref) {
        ContentPlan plan = desk.look(planRef);
        return contents.view(plan, require(plan, ref));
    }

    /** Adds one to a draft. */
    @Transactional
    public ContentView<ObjectiveFields> create(String planRef, ObjectiveFields input, Actor actor) {
        String ref = Objects.requireNonNull(input.ref());
        ContentPlan plan = desk.begin(planRef, actor);
        if (objectives.byRef(plan.id(), ref) != null) {
            throw ProblemException.conflict("Plan " + planRef + " has an objective " + ref + " already");
        }
        return save(plan, ref, input);
    }

    /** Changes one by a merge patch. */
    @Transactional
    public ContentView<ObjectiveFields> patch(String planRef, String ref, IfMatch seen, JsonNode patch, Actor actor) {
        ContentPlan plan = desk.begin(planRef, actor);
        ContentView<ObjectiveFields> current = contents.view(plan, require(plan, ref));
        desk.requireSeen(seen, current);
        return save(plan, ref, bodies.merge(current.fields(), patch, FIELDS, ObjectiveFields.class));
    }

    /** Takes one out of a draft. */
    @Transactional
    public void delete(String planRef, String ref, IfMatch seen, Actor actor) {
        ContentPlan plan = desk.begin(planRef, actor);
        Objective objective = require(plan, ref);
        desk.requireSeen(seen, contents.view(plan, objective));
        desk.save(plan, null, () -> {
            Edits edits = Edits.of(plan.edit());
            writer.remove(edits, objective);
            if (plan.isDraft()) {
                requireEmpty(objective);
            }
            plan.edit().done(edits.apply());
        });
    }

    private ContentView<ObjectiveFields> save(ContentPlan plan, String ref, ObjectiveFields wanted) {
        desk.save(plan, wanted.reason(), () -> {
            Edits edits = Edits.of(plan.edit());
            writer.save(edits, plan.id(), wanted.role(), wanted.input(ref), wanted.order(), contents.around(plan));
            plan.edit().done(edits.apply());
        });
        return contents.view(plan, require(plan, ref));
    }

    private Objective require(ContentPlan plan, String ref) {
        @Nullable Objective found = objectives.byRef(plan.id(), ref);
        if (found == null) {
            throw ProblemException.notFound("There is no objective with the reference " + ref);
        }
        return found;
    }

    private void requireEmpty(Objective objective) {
        long actions = count("SELECT count(*) FROM action_placement WHERE objective_id = :id", objective);
        long measures = count("SELECT count(*) FROM measure WHERE objective_id = :id", objective);
        if (actions + measures > 0) {
            throw ProblemException.conflict("Objective " + objective.ref() + " still holds " + actions + " actions and "
                    + measures + " measures; move them or take them out first");
        }
    }

    private long count(String statement, Objective objective) {
        return ((Number) database.createNativeQuery(statement, Long.class)
                        .setParameter("id", objective.id())
                        .getSingleResult())
                .longValue();
    }
}
