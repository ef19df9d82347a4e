package org.dueregard.consultation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dueregard.audit.Actor;
import org.dueregard.audit.AuditContext;
import org.dueregard.consultation.ConsultationStore.Entry;
import org.dueregard.identity.Caller;
import org.dueregard.platform.Ids;
import org.dueregard.platform.body.Bodies;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.web.IfMatch;
import org.dueregard.platform.web.PrivateAnswers;

/** Where consultations are written one at a time: begun, changed and, while they are drafts, thrown away. */
@ApplicationScoped
public class ConsultationDesk {

    private final ConsultationStore store;
    private final ConsultationNames names;
    private final AuditContext audit;
    private final Bodies bodies;
    private final PrivateAnswers answers;
    private final ConsultationConfig config;
    private final Clock clock;

    ConsultationDesk(
            ConsultationStore store,
            ConsultationNames names,
            AuditContext audit,
            Bodies bodies,
            PrivateAnswers answers,
            ConsultationConfig config,
            Clock clock) {
        this.store = store;
        this.names = names;
        this.audit = audit;
        this.bodies = bodies;
        this.answers = answers;
        this.config = config;
        this.clock = clock;
    }

    /** One consultation. */
    @Transactional
    public RecordView get(String ref, Caller caller) {
        ConsultationAccess access = new ConsultationAccess(caller);
        return view(access.seen(store.find(ref), ref), access);
    }

    /** Begins a draft. */
    @Transactional
    public RecordView create(ConsultationFields input, Caller caller, Actor actor) {
        audit.apply(actor);
        ConsultationAccess access = new ConsultationAccess(caller);
        requireOwn(access, input);
        requireRight(input);
        String ref = input.ref() == null ? names.next(List.of(input)).getFirst() : input.ref();
        if (store.find(ref) != null) {
            throw ProblemException.conflict("There is a consultation " + ref + " already");
        }
        List<Entry> entry = List.of(new Entry(Ids.next(), ref, names.council(), List.of(), input));
        store.insert(entry);
        store.link(entry);
        return view(Objects.requireNonNull(store.find(ref)), access);
    }

    /** Changes one by a merge patch. What an officer changes here no system changes any more. */
    @Transactional
    public RecordView patch(String ref, IfMatch seen, JsonNode patch, Caller caller, Actor actor) {
        ConsultationAccess access = new ConsultationAccess(caller);
        Stored current = access.writable(store.lock(ref), ref);
        requireSeen(seen, current, access);
        ConsultationFields was = current.fields();
        ConsultationFields fields = bodies.merge(was, patch, "ConsultationFields", ConsultationFields.class);
        audit.apply(new Actor(actor.name(), actor.role(), actor.request(), fields.reason(), actor.id()));
        requireOwn(access, fields);
        requireRight(fields);
        if (current.isPublic() && fields.reason() == null) {
            requireSameDays(was, fields);
        }
        List<String> decided = new ArrayList<>(current.decided());
        SystemFields.changed(was, fields).stream()
                .filter(name -> !decided.contains(name))
                .forEach(decided::add);
        List<Entry> entry = List.of(new Entry(current.id(), null, names.council(), decided, fields));
        store.update(entry);
        store.link(entry);
        store.changed();
        return view(Objects.requireNonNull(store.find(ref)), access);
    }

    /** Throws a draft away. */
    @Transactional
    public void delete(String ref, IfMatch seen, Caller caller, Actor actor) {
        audit.apply(actor);
        ConsultationAccess access = new ConsultationAccess(caller);
        Stored current = access.writable(store.lock(ref), ref);
        requireSeen(seen, current, access);
        if (current.isPublic()) {
            throw ProblemException.conflict("Consultation " + ref + " is public and stays");
        }
        store.write("DELETE FROM consultation WHERE id = ? RETURNING ref", current.id());
    }

    /** A step with one consultation: it is locked, compared with what the caller saw, and shown as it is afterwards. */
    @Transactional(TxType.MANDATORY)
    RecordView step(String ref, IfMatch seen, Caller caller, Actor actor, Step step) {
        audit.apply(actor);
        ConsultationAccess access = new ConsultationAccess(caller);
        Stored current = access.writable(store.lock(ref), ref);
        requireSeen(seen, current, access);
        step.take(current);
        store.changed();
        return view(Objects.requireNonNull(store.find(ref)), access);
    }

    /** What is done with a consultation as it is. */
    @FunctionalInterface
    interface Step {
        void take(Stored current);
    }

    private void requireSeen(IfMatch seen, Stored current, ConsultationAccess access) {
        if (!seen.names(current.version())) {
            RecordView now = view(current, access);
            throw ProblemException.stale(now, answers.etag(now.version(), now));
        }
    }

    /** A service officer gives no consultation away, and takes none from another service. */
    private static void requireOwn(ConsultationAccess access, ConsultationFields fields) {
        if (!access.owns(fields.service())) {
            throw ProblemException.forbidden("Name a service of your own as the one that runs the consultation");
        }
    }

    private void requireRight(ConsultationFields fields) {
        List<FieldError> errors = new ArrayList<>(ConsultationProblems.of("", fields));
        names.unknown(List.of(fields)).forEach(unknown -> errors.add(unknown.error("")));
        if (!errors.isEmpty()) {
            throw ProblemException.invalidBody(errors);
        }
    }

    private static void requireSameDays(ConsultationFields was, ConsultationFields fields) {
        List<FieldError> errors = new ArrayList<>();
        if (was.opens() != null && !was.opens().equals(fields.opens())) {
            errors.add(FieldError.body("/opens", "published", "The opening day is public; give a reason"));
        }
        if (was.closes() != null && !was.closes().equals(fields.closes())) {
            errors.add(FieldError.body(
                    "/closes", "published", "The closing day is public; extend it, or give a reason to correct it"));
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalidBody(errors);
        }
    }

    private RecordView view(Stored stored, ConsultationAccess access) {
        return new RecordView(
                stored.ref(),
                stored.version(),
                stored.status(),
                new ConsultationRows(LocalDate.now(clock), config.weDidMonths()).view(stored),
                stored.fields(),
                stored.externalIds(),
                stored.decided(),
                access.abilities(stored));
    }
}
