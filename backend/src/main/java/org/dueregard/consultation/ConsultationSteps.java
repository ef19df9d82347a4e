package org.dueregard.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.dueregard.audit.Actor;
import org.dueregard.consultation.rules.FairnessQuestion;
import org.dueregard.consultation.rules.PublishedDay;
import org.dueregard.identity.Caller;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.web.IfMatch;

/** Steps of a consultation: it becomes public, runs longer, is looked at for fairness, and is answered. */
@ApplicationScoped
public class ConsultationSteps {

    private static final String PUBLISH = """
            UPDATE consultation SET status = 'PUBLIC', published_on = ?, published_by = ?,
                   decided = ARRAY(SELECT jsonb_array_elements_text(CAST(? AS jsonb))),
                   saves = saves + 1, version = version + 1
             WHERE id = ? RETURNING ref
            """;

    private static final String EXTEND = """
            WITH moved AS (
                INSERT INTO consultation_extension (consultation_id, number, was_on, was_precision, closes_on,
                            closes_precision, reason, on_date, author)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING consultation_id, closes_on, closes_precision)
            UPDATE consultation c
               SET closes_on = m.closes_on, closes_precision = m.closes_precision, saves = saves + 1,
                   version = version + 1
              FROM moved m WHERE c.id = m.consultation_id RETURNING c.ref
            """;

    private static final String ANSWER = """
            INSERT INTO consultation_fairness AS f (consultation_id, question, answer, explanation, answered_by,
                        answered_by_id, answered_on)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (consultation_id, question) DO UPDATE
               SET answer = excluded.answer, explanation = excluded.explanation, answered_by = excluded.answered_by,
                   answered_by_id = excluded.answered_by_id, answered_on = excluded.answered_on, version = f.version + 1
            RETURNING f.question
            """;

    private static final String SAY = """
            UPDATE consultation SET we_did = ?, we_did_on = ?, we_did_by = ?,
                   you_said = coalesce(nullif(?, ''), you_said), saves = saves + 1, version = version + 1
             WHERE id = ? RETURNING ref
            """;

    private final ConsultationDesk desk;
    private final ConsultationStore store;
    private final Clock clock;

    ConsultationSteps(ConsultationDesk desk, ConsultationStore store, Clock clock) {
        this.desk = desk;
        this.store = store;
        this.clock = clock;
    }

    /** Makes a draft public. What it says was an officer's decision from then on; only figures still come from systems. */
    @Transactional
    public RecordView publish(String ref, IfMatch seen, Caller caller, Actor actor) {
        return desk.step(ref, seen, caller, actor, current -> {
            if (current.isPublic()) {
                throw ProblemException.conflict("Consultation " + ref + " is public already");
            }
            TreeSet<String> decided = new TreeSet<>(current.decided());
            decided.addAll(SystemFields.settled());
            store.write(PUBLISH, today(), actor.name(), store.text(decided), current.id());
        });
    }

    /** Moves the closing day of a public consultation. */
    @Transactional
    public RecordView extend(String ref, IfMatch seen, NewExtension extension, Caller caller, Actor actor) {
        return desk.step(ref, seen, caller, actor, current -> {
            PublishedDay was = current.fields().closes();
            if (!current.isPublic() || was == null) {
                throw ProblemException.conflict("Consultation " + ref
                        + (current.isPublic() ? " has no closing day yet" : " is a draft; change its closing day"));
            }
            PublishedDay closes = extension.closes().closing();
            if (!closes.date().isAfter(was.date())) {
                throw ProblemException.invalidBody(List.of(FieldError.body(
                        "/closes", "not-later", "An extension ends after " + was.date() + ", the day before it")));
            }
            store.write(
                    EXTEND,
                    current.id(),
                    current.extensions().size() + 1,
                    was.date(),
                    was.precision().name(),
                    closes.date(),
                    closes.precision().name(),
                    extension.reason(),
                    today(),
                    actor.name());
        });
    }

    /** Answers a question of fairness in the name of the caller. */
    @Transactional
    public RecordView answer(
            String ref, FairnessQuestion question, IfMatch seen, FairnessAnswer answer, Caller caller, Actor actor) {
        return desk.step(ref, seen, caller, actor, current -> {
            store.write(
                    ANSWER,
                    current.id(),
                    question.name(),
                    answer.answer(),
                    answer.explanation(),
                    caller.name(),
                    caller.subject(),
                    today());
            store.touch(current.id());
        });
    }

    /** Says what came of it. */
    @Transactional
    public RecordView say(String ref, IfMatch seen, WeDidText text, Caller caller, Actor actor) {
        return desk.step(ref, seen, caller, actor, current -> {
            if (!current.isPublic()) {
                throw ProblemException.conflict("Consultation " + ref + " is a draft; nobody has answered it yet");
            }
            String said = text.youSaid() == null ? "" : text.youSaid();
            store.write(SAY, text.weDid(), today(), actor.name(), said, current.id());
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
