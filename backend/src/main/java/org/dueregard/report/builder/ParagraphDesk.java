package org.dueregard.report.builder;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dueregard.audit.Actor;
import org.dueregard.audit.AuditContext;
import org.dueregard.identity.Caller;
import org.dueregard.platform.Ids;
import org.dueregard.platform.body.Bodies;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.web.IfMatch;
import org.dueregard.platform.web.PrivateAnswers;
import org.dueregard.report.builder.Stored.Paragraph;
import org.dueregard.report.builder.Stored.Section;
import org.dueregard.report.builder.view.NewParagraph;
import org.dueregard.report.builder.view.ParagraphFields;
import org.dueregard.report.builder.view.ParagraphView;
import org.jspecify.annotations.Nullable;

/** Where the paragraphs of a report are written, one at a time, so that two who write do not wait for each other. */
@ApplicationScoped
public class ParagraphDesk {

    private static final String SHIFT = """
            UPDATE report_paragraph SET position = position + 1
             WHERE report_id = ? AND section = ? AND position >= ? RETURNING id
            """;

    private static final String ADD = """
            INSERT INTO report_paragraph (id, report_id, section, position, heading, text, exempt)
            SELECT CAST(f ->> 'id' AS uuid), ?, f ->> 'section', CAST(f ->> 'position' AS integer), f ->> 'heading',
                   f ->> 'text', CAST(f ->> 'exempt' AS boolean)
              FROM CAST(? AS jsonb) AS f RETURNING id
            """;

    private static final String SET = """
            UPDATE report_paragraph g SET heading = f ->> 'heading', text = f ->> 'text',
                   exempt = CAST(f ->> 'exempt' AS boolean), version = g.version + 1
              FROM CAST(? AS jsonb) AS f WHERE g.id = ? RETURNING g.id
            """;

    private static final String DELETE = "DELETE FROM report_paragraph WHERE id = ? RETURNING id";

    private static final String CLOSE_UP = """
            UPDATE report_paragraph SET position = position - 1
             WHERE report_id = ? AND section = ? AND position > ? RETURNING id
            """;

    private final ReportStore store;
    private final AuditContext audit;
    private final Bodies bodies;
    private final PrivateAnswers answers;

    ParagraphDesk(ReportStore store, AuditContext audit, Bodies bodies, PrivateAnswers answers) {
        this.store = store;
        this.audit = audit;
        this.bodies = bodies;
        this.answers = answers;
    }

    private record NewRow(
            UUID id, String section, int position, @Nullable String heading, String text, boolean exempt) {}

    /** One paragraph. */
    @Transactional
    public ParagraphView get(String ref, UUID id, Caller caller) {
        ReportAccess access = new ReportAccess(caller);
        return view(access.seen(store.find(ref), ref), id, access);
    }

    /** Adds one. */
    @Transactional
    public ParagraphView add(String ref, NewParagraph input, Caller caller, Actor actor) {
        ReportAccess access = new ReportAccess(caller);
        Stored report = open(ref, access, actor);
        Section section = report.sections().stream()
                .filter(one -> one.key().equals(input.section()) && one.isWritten())
                .findFirst()
                .orElseThrow(() -> wrong("/section", "The report has no section of paragraphs " + input.section()));
        int place = input.before() == null
                ? section.paragraphs().size()
                : ids(section).indexOf(input.before());
        if (place < 0) {
            throw wrong("/before", "The section has no such paragraph");
        }
        store.write(SHIFT, report.id(), section.key(), place + 1);
        UUID id = Ids.next();
        NewRow row = new NewRow(id, section.key(), place + 1, input.heading(), input.text(), input.exempt());
        store.write(ADD, report.id(), store.text(row));
        store.wrote(report.id(), caller.subject());
        return view(Objects.requireNonNull(store.find(ref)), id, access);
    }

    /** Changes one by a merge patch. */
    @Transactional
    public ParagraphView patch(String ref, UUID id, IfMatch seen, JsonNode patch, Caller caller, Actor actor) {
        ReportAccess access = new ReportAccess(caller);
        Stored report = open(ref, access, actor);
        Paragraph paragraph = seen(report, id, seen, access);
        ParagraphFields was = new ParagraphFields(paragraph.heading(), paragraph.text(), paragraph.exempt());
        ParagraphFields fields = bodies.merge(was, patch, "ReportParagraphFields", ParagraphFields.class);
        store.write(SET, store.text(fields), id);
        store.wrote(report.id(), caller.subject());
        return view(Objects.requireNonNull(store.find(ref)), id, access);
    }

    /** Takes one out. */
    @Transactional
    public void delete(String ref, UUID id, IfMatch seen, Caller caller, Actor actor) {
        ReportAccess access = new ReportAccess(caller);
        Stored report = open(ref, access, actor);
        seen(report, id, seen, access);
        Section section = report.sections().stream()
                .filter(one -> ids(one).contains(id))
                .findFirst()
                .orElseThrow();
        store.write(DELETE, id);
        store.write(CLOSE_UP, report.id(), section.key(), ids(section).indexOf(id) + 1);
        store.wrote(report.id(), caller.subject());
    }

    private Stored open(String ref, ReportAccess access, Actor actor) {
        audit.apply(actor);
        Stored report = access.seen(store.lock(ref), ref);
        ReportAccess.requireDraft(report);
        return report;
    }

    private Paragraph seen(Stored report, UUID id, IfMatch seen, ReportAccess access) {
        @Nullable
        Paragraph paragraph = report.paragraphs()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElse(null);
        if (paragraph == null) {
            throw missing();
        }
        if (!seen.names(paragraph.version())) {
            ParagraphView now = view(report, id, access);
            throw ProblemException.stale(now, answers.etag(now.version(), now));
        }
        return paragraph;
    }

    private static ParagraphView view(Stored report, UUID id, ReportAccess access) {
        return new ReportViews(report, access).paragraph(id).orElseThrow(ParagraphDesk::missing);
    }

    private static List<UUID> ids(Section section) {
        return section.paragraphs().stream().map(Paragraph::id).toList();
    }

    private static ProblemException wrong(String pointer, String message) {
        return ProblemException.invalidBody(List.of(FieldError.body(pointer, "unknown-reference", message)));
    }

    /** There is none, or the caller may not know of it. */
    static ProblemException missing() {
        return ProblemException.notFound("The report has no such paragraph");
    }
}
