package org.dueregard.measure;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import org.dueregard.audit.Actor;
import org.dueregard.plan.ContentDesk;
import org.dueregard.plan.ContentPlan;
import org.dueregard.plan.ContentView;
import org.dueregard.platform.body.Bodies;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** Writes outcomes and measures one at a time. */
@ApplicationScoped
public class MeasureContentService {

    /** Name of the schema of the fields in the contract. */
    static final String FIELDS = "MeasureFields";

    private final ContentDesk desk;
    private final MeasureRepository measures;
    private final MeasureContents contents;
    private final MeasureWriter writer;
    private final Bodies bodies;

    MeasureContentService(
            ContentDesk desk,
            MeasureRepository measures,
            MeasureContents contents,
            MeasureWriter writer,
            Bodies bodies) {
        this.desk = desk;
        this.measures = measures;
        this.contents = contents;
        this.writer = writer;
        this.bodies = bodies;
    }

    /** One measure. */
    @Transactional
    public ContentView<MeasureFields> get(String planRef, String ref) {
        ContentPlan plan = desk.look(planRef);
        return contents.view(plan, require(plan, ref));
    }

    /** Adds one to a draft. */
    @Transactional
    public ContentView<MeasureFields> create(String planRef, MeasureFields input, Actor actor) {
        String ref = Objects.requireNonNull(input.ref());
        ContentPlan plan = desk.begin(planRef, actor);
        if (measures.byRef(plan.id(), ref) != null) {
            throw ProblemException.conflict("Plan " + planRef + " has a measure " + ref + " already");
        }
        return save(plan, ref, input);
    }

    /** Changes one by a merge patch. */
    @Transactional
    public ContentView<MeasureFields> patch(String planRef, String ref, IfMatch seen, JsonNode patch, Actor actor) {
        ContentPlan plan = desk.begin(planRef, actor);
        ContentView<MeasureFields> current = contents.view(plan, require(plan, ref));
        desk.requireSeen(seen, current);
        return save(plan, ref, bodies.merge(current.fields(), patch, FIELDS, MeasureFields.class));
    }

    /** Takes one out of a draft. */
    @Transactional
    public void delete(String planRef, String ref, IfMatch seen, Actor actor) {
        ContentPlan plan = desk.begin(planRef, actor);
        Measure measure = require(plan, ref);
        desk.requireSeen(seen, contents.view(plan, measure));
        desk.save(plan, null, () -> writer.remove(plan.edit(), measure));
    }

    private ContentView<MeasureFields> save(ContentPlan plan, String ref, MeasureFields wanted) {
        List<FieldError> errors = MeasureProblems.of(wanted);
        if (!errors.isEmpty()) {
            throw ProblemException.invalidBody(errors);
        }
        MeasureInput input = wanted.input(ref);
        desk.save(plan, wanted.reason(), () -> writer.writeOne(plan.edit(), input, wanted.order()));
        return contents.view(plan, require(plan, ref));
    }

    private Measure require(ContentPlan plan, String ref) {
        @Nullable Measure found = measures.byRef(plan.id(), ref);
        if (found == null) {
            throw ProblemException.notFound("There is no outcome or measure with the reference " + ref);
        }
        return found;
    }
}
