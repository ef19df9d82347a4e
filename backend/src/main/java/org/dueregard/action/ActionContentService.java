package org.dueregard.action;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dueregard.audit.Actor;
import org.dueregard.plan.ContentDesk;
import org.dueregard.plan.ContentPlan;
import org.dueregard.plan.ContentView;
import org.dueregard.platform.body.Bodies;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** Writes actions one at a time, with their places and milestones. */
@ApplicationScoped
public class ActionContentService {

    /** Name of the schema of the fields in the contract. */
    static final String FIELDS = "ActionFields";

    private final ContentDesk desk;
    private final ActionRepository actions;
    private final PlacementRepository placements;
    private final ActionContents contents;
    private final ActionWriter writer;
    private final Bodies bodies;
    private final Clock clock;

    ActionContentService(
            ContentDesk desk,
            ActionRepository actions,
            PlacementRepository placements,
            ActionContents contents,
            ActionWriter writer,
            Bodies bodies,
            Clock clock) {
        this.desk = desk;
        this.actions = actions;
        this.placements = placements;
        this.contents = contents;
        this.writer = writer;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** One action, by any of its references. */
    @Transactional
    public ContentView<ActionFields> get(String planRef, String ref) {
        ContentPlan plan = desk.look(planRef);
        return contents.view(plan, require(plan, ref));
    }

    /** Adds one to a draft. */
    @Transactional
    public ContentView<ActionFields> create(String planRef, ActionFields input, Actor actor) {
        String ref = Objects.requireNonNull(input.ref());
        ContentPlan plan = desk.begin(planRef, actor);
        if (find(plan, ref) != null) {
            throw ProblemException.conflict("Plan " + planRef + " has an action " + ref + " already");
        }
        return save(plan, ref, null, input);
    }

    /** Changes one by a merge patch. */
    @Transactional
    public ContentView<ActionFields> patch(String planRef, String ref, IfMatch seen, JsonNode patch, Actor actor) {
        ContentPlan plan = desk.begin(planRef, actor);
        Action action = require(plan, ref);
        ContentView<ActionFields> current = contents.view(plan, action);
        desk.requireSeen(seen, current);
        ActionFields wanted = bodies.merge(current.fields(), patch, FIELDS, ActionFields.class);
        return save(plan, action.ref(), action, wanted);
    }

    /** Takes one out of a draft. */
    @Transactional
    public void delete(String planRef, String ref, IfMatch seen, Actor actor) {
        ContentPlan plan = desk.begin(planRef, actor);
        Action action = require(plan, ref);
        desk.requireSeen(seen, contents.view(plan, action));
        desk.save(plan, null, () -> writer.remove(plan.edit(), action));
    }

    private ContentView<ActionFields> save(ContentPlan plan, String ref, @Nullable Action there, ActionFields wanted) {
        List<Placement> all = placements.ofPlan(plan.id());
        Set<String> taken = all.stream()
                .filter(place -> there == null || !place.actionId().equals(there.id()))
                .map(Placement::ref)
                .collect(Collectors.toSet());
        List<FieldError> errors = ActionProblems.of(ref, wanted, taken, LocalDate.now(clock));
        if (!errors.isEmpty()) {
            throw ProblemException.invalidBody(errors);
        }
        ActionInput input = wanted.input(ref, places(ref, wanted, all), there == null ? null : there.closure());
        desk.save(plan, wanted.reason(), () -> writer.writeOne(plan.edit(), input, wanted.order()));
        return contents.view(plan, require(plan, ref));
    }

    /** A place that does not say its order stays where it is, and a new one comes last. */
    private static List<PlacementInput> places(String ref, ActionFields wanted, List<Placement> all) {
        Map<String, Integer> orders = all.stream()
                .collect(Collectors.toMap(Placement::ref, one -> one.place().ordinal()));
        int last = orders.values().stream().mapToInt(order -> order).max().orElse(-1) + 1;
        return wanted.places(ref).stream()
                .map(place -> {
                    String own = Objects.requireNonNull(place.ref());
                    Integer order = place.order();
                    int position = order == null ? orders.getOrDefault(own, last) : order;
                    return new PlacementInput(place.objective(), own, place.wording(), position);
                })
                .toList();
    }

    private Action require(ContentPlan plan, String ref) {
        @Nullable Action found = find(plan, ref);
        if (found == null) {
            throw ProblemException.notFound("There is no action with the reference " + ref);
        }
        return found;
    }

    private @Nullable Action find(ContentPlan plan, String ref) {
        return actions.byAnyRef(plan.id(), ref);
    }
}
