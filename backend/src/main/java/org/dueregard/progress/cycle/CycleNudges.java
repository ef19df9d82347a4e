package org.dueregard.progress.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dueregard.audit.Actor;
import org.dueregard.audit.AuditContext;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.platform.MailConfig;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.progress.ReportingPeople;
import org.jspecify.annotations.Nullable;

/** The equalities officer reminds by hand: one mail for each person, and one a day. */
@ApplicationScoped
public class CycleNudges {

    private final AuditContext audit;
    private final Cycles cycles;
    private final ReportingPeople people;
    private final MailTexts texts;
    private final CycleMails mails;
    private final MailConfig mail;
    private final Clock clock;

    CycleNudges(
            AuditContext audit,
            Cycles cycles,
            ReportingPeople people,
            MailTexts texts,
            CycleMails mails,
            MailConfig mail,
            Clock clock) {
        this.audit = audit;
        this.cycles = cycles;
        this.people = people;
        this.texts = texts;
        this.mails = mails;
        this.mail = mail;
        this.clock = clock;
    }

    /** Writes the mails; they leave within a minute. */
    @Transactional
    public NudgeView nudge(PublishedPlan plan, String ref, NudgeInput input, Actor actor) {
        audit.apply(actor);
        LocalDate today = LocalDate.now(clock);
        ReportingCycle cycle = cycles.require(plan, ref);
        CycleState state = cycle.days().state(today);
        if (state != CycleState.OPEN) {
            throw ProblemException.conflict("Cycle " + ref + " is " + state + "; people are nudged while it is OPEN");
        }
        List<Answer> answers = cycles.answers(cycle, today);
        requireKnown(input, answers);
        List<Answer> unanswered = answers.stream()
                .filter(answer -> answer.state().isWithOfficer() && input.names(answer))
                .toList();
        Letters letters = Letters.ofNudge(cycle.days(), unanswered, new Addressees(people.all()));
        List<NudgeView.PersonView> nudged = letters.all().stream()
                .map(letter -> new NudgeView.PersonView(
                        letter.to().name(),
                        letter.refs(),
                        !mails.queue(
                                cycle.id(),
                                letter,
                                MailKind.NUDGE,
                                today,
                                texts.of(letter, cycle.plan().title(), input.message()))))
                .toList();
        return new NudgeView(mail.enabled(), nudged, letters.unreachable());
    }

    private static void requireKnown(NudgeInput input, List<Answer> answers) {
        List<FieldError> errors = new ArrayList<>();
        Set<String> services =
                answers.stream().map(answer -> String.valueOf(answer.service())).collect(Collectors.toSet());
        refuse("services", input.services(), services, errors);
        refuse("actions", input.actions(), answers.stream().map(Answer::action).collect(Collectors.toSet()), errors);
        if (!errors.isEmpty()) {
            throw ProblemException.invalidBody(errors);
        }
    }

    private static void refuse(
            String field, @Nullable List<String> given, Collection<String> known, List<FieldError> errors) {
        if (given == null) {
            return;
        }
        for (int i = 0; i < given.size(); i++) {
            if (!known.contains(given.get(i))) {
                errors.add(FieldError.body(
                        "/" + field + "/" + i, "unknown-value", given.get(i) + " is not asked for an update here"));
            }
        }
    }
}
