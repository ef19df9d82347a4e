package org.dueregard.report.builder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dueregard.audit.Actor;
import org.dueregard.identity.Caller;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.web.IfMatch;
import org.dueregard.progress.cycle.Notice;
import org.dueregard.progress.cycle.Notices;
import org.dueregard.report.builder.Stored.Row;
import org.dueregard.report.builder.view.ImplicationView;
import org.dueregard.report.builder.view.NewInvitation;
import org.dueregard.report.builder.view.NewSignature;
import org.dueregard.report.builder.view.ReportReason;
import org.jspecify.annotations.Nullable;

/** Signatures under rows of the table of implications: asked for by mail, given, and taken away again. */
@ApplicationScoped
public class SignOffs {

    private static final String PERSON =
            "SELECT json_build_object('subject', o.subject, 'name', o.name, 'post', o.post)::text FROM person o"
                    + " WHERE o.id = ? AND o.active";

    private static final String POST =
            "SELECT json_build_object('subject', o.subject, 'name', o.name, 'post', o.post)::text FROM person o"
                    + " WHERE o.subject = ?";

    private static final String INVITE = """
            INSERT INTO report_invitation AS n (implication_id, person_id, invited_on, invited_by, message)
            VALUES (?, ?, ?, ?, nullif(?, ''))
                ON CONFLICT (implication_id, person_id) DO UPDATE
               SET invited_on = excluded.invited_on, invited_by = excluded.invited_by, message = excluded.message,
                   version = n.version + 1
            RETURNING n.id
            """;

    private static final String VERSION =
            "UPDATE report_implication SET version = version + 1 WHERE id = ? RETURNING key";

    private static final String SIGN = """
            UPDATE report_implication i SET signed_by = f ->> 'name', signed_post = f ->> 'post',
                   signed_on = CAST(f ->> 'on' AS date), recorded_by = f ->> 'recordedBy', recorded_how = f ->> 'how',
                   version = i.version + 1
              FROM CAST(? AS jsonb) AS f WHERE i.id = ? RETURNING i.key
            """;

    private static final String REOPEN = """
            UPDATE report_implication SET signed_by = NULL, signed_post = NULL, signed_on = NULL, recorded_by = NULL,
                   recorded_how = NULL, version = version + 1
             WHERE id = ? RETURNING key
            """;

    private final ImplicationDesk desk;
    private final ReportStore store;
    private final Notices notices;
    private final Clock clock;

    SignOffs(ImplicationDesk desk, ReportStore store, Notices notices, Clock clock) {
        this.desk = desk;
        this.store = store;
        this.notices = notices;
        this.clock = clock;
    }

    private record Known(
            String subject, String name, @Nullable String post) {}

    private record Signature(
            String name,
            @Nullable String post,
            @Nullable LocalDate on,
            @Nullable String recordedBy,
            @Nullable String how) {}

    /** Asks somebody by mail to write and sign a row; asking again writes again, once a day. */
    @Transactional
    public ImplicationView invite(
            String ref, String key, IfMatch seen, NewInvitation asked, Caller caller, Actor actor) {
        return desk.step(ref, key, seen, caller, actor, (report, row) -> {
            ImplicationDesk.requireOpen(report, row);
            Known person = store.list(Query.of(PERSON, asked.person()), Known.class).stream()
                    .findFirst()
                    .orElseThrow(() -> ProblemException.invalidBody(List.of(
                            FieldError.body("/person", "unknown-reference", "Nobody who works here has that id"))));
            String message = asked.message() == null ? "" : asked.message().strip();
            store.write(INVITE, row.id(), asked.person(), LocalDate.now(clock), caller.name(), message);
            store.write(VERSION, row.id());
            notices.toPerson(person.subject(), notice(report, row, caller.name(), message));
        });
    }

    private static Notice notice(Stored report, Row row, String by, String message) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(by + " asks you to write and sign \"" + row.issue() + "\" of the report \""
                + report.fields().title() + "\" (" + report.ref() + ").");
        if (!message.isEmpty()) {
            paragraphs.add(message);
        }
        return new Notice(
                "sign-off " + report.ref() + " " + row.key(),
                "Please sign: " + row.issue() + ", " + report.ref(),
                paragraphs,
                "/work/reports/" + report.ref() + "/sign-off/" + row.key());
    }

    /** Signs a row in the name of the caller, or writes down a signature that was given elsewhere. */
    @Transactional
    public ImplicationView sign(String ref, String key, IfMatch seen, NewSignature sent, Caller caller, Actor actor) {
        return desk.step(ref, key, seen, caller, actor, (report, row) -> {
            ReportAccess access = new ReportAccess(caller);
            Signature signature = sent.name() == null ? own(sent, row, caller) : recorded(sent, access);
            ImplicationDesk.requireOpen(report, row);
            if (row.text() == null) {
                throw ProblemException.conflict("Nobody has written " + row.issue() + " yet");
            }
            store.write(SIGN, store.text(signature), row.id());
        });
    }

    private Signature own(NewSignature sent, Row row, Caller caller) {
        if (!row.invites(caller.subject())) {
            throw ProblemException.forbidden("You have not been asked to sign " + row.issue());
        }
        if (sent.on() != null || sent.how() != null) {
            throw ProblemException.invalidBody(List.of(FieldError.body(
                    sent.on() == null ? "/how" : "/on",
                    "not-here",
                    "A signature of your own is of today and given here")));
        }
        @Nullable String post = sent.post();
        if (post == null) {
            post = store.list(Query.of(POST, caller.subject()), Known.class).stream()
                    .findFirst()
                    .map(Known::post)
                    .orElse(row.post());
        }
        return new Signature(caller.name(), post, LocalDate.now(clock), null, null);
    }

    private static Signature recorded(NewSignature sent, ReportAccess access) {
        if (!access.seesAll()) {
            throw ProblemException.forbidden(
                    "A signature that was given elsewhere is written down by those who keep reports");
        }
        List<FieldError> errors = new ArrayList<>();
        if (sent.on() == null) {
            errors.add(FieldError.body("/on", "missing", "Say of which day it is"));
        }
        if (sent.how() == null) {
            errors.add(FieldError.body("/how", "missing", "Say how it was given, such as a mail"));
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalidBody(errors);
        }
        return new Signature(
                String.valueOf(sent.name()),
                sent.post(),
                sent.on(),
                access.caller().name(),
                sent.how());
    }

    /** Takes the signature away, so that the row can be written again; its signers are told. */
    @Transactional
    public ImplicationView reopen(
            String ref, String key, IfMatch seen, ReportReason reason, Caller caller, Actor actor) {
        return desk.step(ref, key, seen, caller, actor, (report, row) -> {
            ImplicationDesk.requireMine(new ReportAccess(caller), row);
            if (!ReportAccess.takesSignatures(report) || !row.isSigned()) {
                throw ProblemException.conflict(row.issue() + " cannot be opened again as it is");
            }
            store.write(REOPEN, row.id());
            for (Stored.Invitation one : row.invitations()) {
                if (!one.subject().equals(caller.subject())) {
                    tell(report, row, one.subject(), caller.name(), reason.reason());
                }
            }
        });
    }

    private void tell(Stored report, Row row, String subject, String by, String reason) {
        UUID occasion = row.id();
        notices.toPerson(
                subject,
                new Notice(
                        "reopened " + occasion + " " + row.version(),
                        "Opened again: " + row.issue() + ", " + report.ref(),
                        List.of(
                                by + " opened what you signed again. The reason: " + reason,
                                "Please look at it again."),
                        "/work/reports/" + report.ref() + "/sign-off/" + row.key()));
    }
}
