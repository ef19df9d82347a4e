package org.dueregard.progress.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dueregard.identity.Caller;
import org.dueregard.identity.Roles;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.platform.MailConfig;
import org.dueregard.progress.ReportingPeople;

/** Who has answered in a cycle: for the equalities officer everything, for others their own services. */
@ApplicationScoped
public class CycleBoard {

    private static final String NO_SERVICE = "No service";

    private final Cycles cycles;
    private final CycleViews views;
    private final ReportingPeople people;
    private final CycleMails mails;
    private final MailConfig mail;
    private final Clock clock;

    CycleBoard(
            Cycles cycles, CycleViews views, ReportingPeople people, CycleMails mails, MailConfig mail, Clock clock) {
        this.cycles = cycles;
        this.views = views;
        this.people = people;
        this.mails = mails;
        this.mail = mail;
        this.clock = clock;
    }

    /** The board as it is now. */
    @Transactional
    public BoardView get(PublishedPlan plan, String ref, Caller caller) {
        ReportingCycle cycle = cycles.require(plan, ref);
        LocalDate today = LocalDate.now(clock);
        boolean keeper = caller.has(Roles.EQUALITIES_OFFICER);
        List<Answer> answers = cycles.answers(cycle, today).stream()
                .filter(answer -> keeper || caller.services().contains(String.valueOf(answer.service())))
                .toList();
        Addressees addressees = new Addressees(people.all());
        return new BoardView(
                views.of(plan, cycle, caller),
                today,
                BoardCounts.of(answers, cycle.days(), today),
                services(answers, cycle.days(), addressees, today),
                keeper ? outbox(cycle) : null);
    }

    private BoardView.OutboxView outbox(ReportingCycle cycle) {
        List<BoardView.MailView> all = mails.outbox(cycle.id());
        int waiting = (int)
                all.stream().filter(one -> one.state() == MailState.WAITING).count();
        return new BoardView.OutboxView(mail.enabled(), waiting, all);
    }

    private static List<BoardView.ServiceView> services(
            List<Answer> answers, CycleDays days, Addressees addressees, LocalDate today) {
        Map<String, List<Answer>> byService = new LinkedHashMap<>();
        answers.forEach(answer -> byService
                .computeIfAbsent(String.valueOf(answer.service()), none -> new ArrayList<>())
                .add(answer));
        return byService.values().stream()
                .map(some -> service(some, days, addressees, today))
                .sorted(Comparator.comparing((BoardView.ServiceView one) -> one.code() == null)
                        .thenComparing(BoardView.ServiceView::name))
                .toList();
    }

    private static BoardView.ServiceView service(
            List<Answer> answers, CycleDays days, Addressees addressees, LocalDate today) {
        Answer first = answers.getFirst();
        String code = first.service();
        String name = first.serviceName();
        boolean standsIn = !addressees.hasOfficer(code);
        return new BoardView.ServiceView(
                code,
                name == null ? NO_SERVICE : name,
                addressees.officers(code).stream()
                        .map(person -> new BoardView.OwnerView(person.name(), standsIn))
                        .toList(),
                BoardCounts.of(answers, days, today),
                answers.stream().map(answer -> action(answer, days, today)).toList());
    }

    private static BoardView.ActionView action(Answer answer, CycleDays days, LocalDate today) {
        return new BoardView.ActionView(
                answer.action(),
                answer.wording(),
                answer.state(),
                answer.update(),
                answer.author(),
                answer.submittedOn(),
                answer.acknowledgedOn(),
                answer.officer(days, today),
                answer.head(days, today));
    }
}
