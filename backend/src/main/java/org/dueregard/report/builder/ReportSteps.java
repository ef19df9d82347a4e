package org.dueregard.report.builder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dueregard.audit.Actor;
import org.dueregard.identity.Caller;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.web.IfMatch;
import org.dueregard.report.builder.Stored.Paragraph;
import org.dueregard.report.builder.view.ReportReason;
import org.dueregard.report.builder.view.ReportRecordView;
import org.dueregard.report.builder.view.ReportState;

/** The way of a report from its writers to the head of service, and back. */
@ApplicationScoped
public class ReportSteps {

    private final ReportDesk desk;
    private final ReportStore store;
    private final Clock clock;

    ReportSteps(ReportDesk desk, ReportStore store, Clock clock) {
        this.desk = desk;
        this.store = store;
        this.clock = clock;
    }

    private record GivenNumber(UUID id, String number) {}

    /** Sends it to the head of service. Others cite it from now on, so its paragraphs keep their numbers. */
    @Transactional
    public ReportRecordView submit(String ref, IfMatch seen, Caller caller, Actor actor) {
        return desk.step(ref, seen, caller, actor, current -> {
            ReportAccess.requireDraft(current);
            giveNumbers(current);
            store.write(ReportSql.SUBMIT, LocalDate.now(clock), caller.name(), current.id());
        });
    }

    /** Sends it back to its writers. */
    @Transactional
    public ReportRecordView sendBack(String ref, IfMatch seen, ReportReason reason, Caller caller, Actor actor) {
        return desk.step(ref, seen, caller, actor, current -> {
            if (current.state() != ReportState.IN_CLEARANCE && current.state() != ReportState.CLEARED) {
                throw ProblemException.conflict("Report " + ref + " is neither in clearance nor cleared");
            }
            store.write(
                    ReportSql.RETURN,
                    LocalDate.now(clock),
                    caller.name(),
                    reason.reason().strip(),
                    current.id());
        });
    }

    /** Clears it. Whoever wrote in it does not. */
    @Transactional
    public ReportRecordView clear(String ref, IfMatch seen, Caller caller, Actor actor) {
        return desk.step(ref, seen, caller, actor, current -> {
            if (current.state() != ReportState.IN_CLEARANCE) {
                throw ProblemException.conflict("Report " + ref + " is not in clearance");
            }
            if (new ReportAccess(caller).wrote(current)) {
                throw ProblemException.forbidden("You wrote in this report; somebody else clears it");
            }
            store.write(ReportSql.CLEAR, LocalDate.now(clock), caller.name(), caller.subject(), current.id());
        });
    }

    private void giveNumbers(Stored current) {
        Map<UUID, String> numbers = ReportViews.numbers(current);
        List<GivenNumber> fresh = current.paragraphs()
                .filter(paragraph -> paragraph.number() == null)
                .map(Paragraph::id)
                .map(id -> new GivenNumber(id, Objects.requireNonNull(numbers.get(id))))
                .toList();
        store.write(ReportSql.GIVE_NUMBERS, current.id(), store.text(fresh));
        store.write(ReportSql.KEEP_NUMBERS, current.id());
    }
}
