package org.dueregard.report.builder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dueregard.audit.Actor;
import org.dueregard.identity.Caller;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.web.IfMatch;
import org.dueregard.report.builder.check.Finding;
import org.dueregard.report.builder.figure.Placeholders;
import org.dueregard.report.builder.figure.RecordFigures;
import org.dueregard.report.builder.view.ReportReason;
import org.dueregard.report.builder.view.ReportRecordView;
import org.dueregard.report.builder.view.ReportState;
import org.dueregard.report.release.FigureValue;
import org.dueregard.report.release.Frozen;
import org.dueregard.report.release.Press;
import org.dueregard.report.release.ReleasedDocument;
import org.dueregard.report.release.ReportReleased;
import org.dueregard.report.text.ReportText;
import org.jspecify.annotations.Nullable;

/** Releases reports: checked, frozen, printed, public and told to the committee room, all in one transaction or not at all. */
@ApplicationScoped
public class ReportRelease {

    private static final String ADD = """
            INSERT INTO report_release (report_id, edition, public_text, whole_text, figures, documents, snapshot_id,
                        snapshot_hash, exempt_snapshot_id, reason, cleared_by, cleared_on, released_by, released_at)
            SELECT CAST(f ->> 'report' AS uuid), CAST(f ->> 'edition' AS integer), f -> 'publicText', f -> 'wholeText',
                   f -> 'figures', f -> 'documents', CAST(f ->> 'snapshot' AS uuid), f ->> 'hash',
                   CAST(f ->> 'exemptSnapshot' AS uuid), f ->> 'reason', f ->> 'clearedBy',
                   CAST(f ->> 'clearedOn' AS date), f ->> 'releasedBy', CAST(f ->> 'releasedAt' AS timestamptz)
              FROM CAST(? AS jsonb) AS f RETURNING id
            """;

    private static final String DONE =
            "UPDATE report SET state = 'RELEASED', version = version + 1 WHERE id = ? RETURNING ref";

    private static final String REVISE = """
            UPDATE report SET state = 'DRAFT', edition = edition + 1, edition_reason = ?, writers = '{}',
                   submitted_on = NULL, submitted_by = NULL, cleared_on = NULL, cleared_by = NULL, cleared_by_id = NULL,
                   version = version + 1
             WHERE id = ? RETURNING ref
            """;

    private final ReportDesk desk;
    private final ReportStore store;
    private final ReportTexts texts;
    private final ReportChecking checking;
    private final RecordFigures figures;
    private final Press press;
    private final Event<ReportReleased> news;
    private final Clock clock;

    ReportRelease(
            ReportDesk desk,
            ReportStore store,
            ReportTexts texts,
            ReportChecking checking,
            RecordFigures figures,
            Press press,
            Event<ReportReleased> news,
            Clock clock) {
        this.desk = desk;
        this.store = store;
        this.texts = texts;
        this.checking = checking;
        this.figures = figures;
        this.press = press;
        this.news = news;
        this.clock = clock;
    }

    private record Kept(
            UUID report,
            int edition,
            ReportText publicText,
            ReportText wholeText,
            List<FigureValue> figures,
            List<ReleasedDocument> documents,
            UUID snapshot,
            String hash,
            @Nullable UUID exemptSnapshot,
            @Nullable String reason,
            String clearedBy,
            LocalDate clearedOn,
            String releasedBy,
            Instant releasedAt) {}

    /** Releases one. Whoever cleared it does not. */
    @Transactional
    public ReportRecordView release(String ref, IfMatch seen, Caller caller, Actor actor) {
        return desk.step(ref, seen, caller, actor, current -> {
            if (current.state() != ReportState.CLEARED) {
                throw ProblemException.conflict("Report " + ref + " is not cleared");
            }
            if (caller.subject().equals(current.clearedById())) {
                throw ProblemException.forbidden("You cleared this report; somebody else releases it");
            }
            ReportText text = texts.of(current);
            List<FieldError> errors = checking.of(current, text).stream()
                    .filter(Finding::blocking)
                    .map(finding -> FieldError.body(finding.pointer(), finding.code(), finding.message()))
                    .toList();
            if (!errors.isEmpty()) {
                throw ProblemException.notAllowedYet(errors);
            }
            publish(current, text, caller.name());
        });
    }

    /** Freezes, prints and tells; what a paper of the past says is not checked again. */
    void publish(Stored current, ReportText text, String by) {
        Frozen frozen = press.freeze(current.id(), text);
        List<ReleasedDocument> documents = press.print(frozen);
        ReportText open = PublicText.of(text);
        Instant now = clock.instant();
        Kept kept = new Kept(
                current.id(),
                current.edition(),
                open,
                text,
                values(open),
                documents.stream().filter(document -> !document.exempt()).toList(),
                frozen.publicId(),
                frozen.publicHash(),
                frozen.exemptId(),
                current.editionReason(),
                Objects.requireNonNull(current.clearedBy()),
                Objects.requireNonNull(current.clearedOn()),
                by,
                now);
        store.write(ADD, store.text(kept));
        store.write(DONE, current.id());
        news.fire(new ReportReleased(frozen, open, documents, now, by));
    }

    private List<FigureValue> values(ReportText text) {
        return Placeholders.in(text.toString()).stream()
                .distinct()
                .flatMap(figure -> figures.value(figure, text.planRef(), text.asAt()).stream())
                .toList();
    }

    /** Opens a released report again as a new version; what was released stays. */
    @Transactional
    public ReportRecordView revise(String ref, IfMatch seen, ReportReason reason, Caller caller, Actor actor) {
        return desk.step(ref, seen, caller, actor, current -> {
            if (current.state() != ReportState.RELEASED) {
                throw ProblemException.conflict("Report " + ref + " is not released");
            }
            store.write(REVISE, reason.reason().strip(), current.id());
        });
    }
}
