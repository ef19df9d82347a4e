package org.dueregard.identity;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.dueregard.audit.Actor;
import org.dueregard.audit.AuditContext;
import org.dueregard.platform.body.Bodies;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.web.IfMatch;
import org.dueregard.platform.web.PrivateAnswers;
import org.jspecify.annotations.Nullable;

/** Keeps what is said of people here: who has left, and who reports to whom. */
@ApplicationScoped
public class PersonService {

    private final PersonRepository people;
    private final AuditContext audit;
    private final Bodies bodies;
    private final PrivateAnswers answers;

    PersonService(PersonRepository people, AuditContext audit, Bodies bodies, PrivateAnswers answers) {
        this.people = people;
        this.audit = audit;
        this.bodies = bodies;
        this.answers = answers;
    }

    /**
     * A person with the version, which their entity tag begins with.
     *
     * @param version grows with every change
     * @param view what is shown
     */
    public record Versioned(int version, PersonView view) {}

    /** One person. */
    @Transactional
    public Versioned get(UUID id) {
        return versioned(found(people.findById(id)));
    }

    /** Somebody's name, or null when nobody is known by that identity. */
    @Transactional
    public @Nullable String name(UUID id) {
        Person person = people.findById(id);
        return person == null ? null : person.view().name();
    }

    /** Changes what is said of a person, by a merge patch. */
    @Transactional
    public Versioned patch(UUID id, IfMatch seen, JsonNode patch, Actor actor) {
        audit.apply(actor);
        people.lockLines();
        Person person = found(people.lock(id));
        if (!seen.names(person.version())) {
            throw ProblemException.stale(person.view(), answers.etag(person.version(), person.view()));
        }
        PersonFields fields = bodies.merge(person.fields(), patch, "PersonFields", PersonFields.class);
        if (fields.reportsTo() != null) {
            requireLine(id, fields.reportsTo());
        }
        person.set(fields);
        people.flush();
        return versioned(person);
    }

    private void requireLine(UUID id, UUID next) {
        if (people.findById(next) == null) {
            throw refused("unknown-value", "There is no person with the id " + next);
        }
        if (people.closesCircle(id, next)) {
            throw refused("does-not-fit", "Nobody reports to themselves, by whatever way");
        }
    }

    private static ProblemException refused(String code, String message) {
        return ProblemException.invalidBody(List.of(FieldError.body("/reportsTo", code, message)));
    }

    private static Person found(@Nullable Person person) {
        if (person == null) {
            throw missing();
        }
        return person;
    }

    static ProblemException missing() {
        return ProblemException.notFound("There is no person with that id");
    }

    private static Versioned versioned(Person person) {
        return new Versioned(person.version(), person.view());
    }
}
