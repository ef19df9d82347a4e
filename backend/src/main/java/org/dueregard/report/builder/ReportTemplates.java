package org.dueregard.report.builder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dueregard.audit.Actor;
import org.dueregard.audit.AuditContext;
import org.dueregard.identity.Caller;
import org.dueregard.identity.Roles;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.web.IfMatch;
import org.dueregard.platform.web.PrivateAnswers;
import org.dueregard.report.builder.view.NewTemplate;
import org.dueregard.report.builder.view.TemplateFields;
import org.dueregard.report.builder.view.TemplateView;
import org.dueregard.report.builder.view.TemplatesView;
import org.dueregard.report.text.ReportSection;

/** Keeps the templates of reports. */
@ApplicationScoped
public class ReportTemplates {

    private static final String SHOWN = """
            SELECT json_build_object('key', t.key, 'version', t.version, 'name', t.name, 'sections', t.sections,
                       'implications', t.implications)::text
              FROM report_template t
            """;

    private static final String ADD = """
            INSERT INTO report_template (key, name, sections, implications)
            SELECT ?, f ->> 'name', f -> 'sections', f -> 'implications' FROM CAST(? AS jsonb) AS f
                ON CONFLICT (key) DO NOTHING RETURNING key
            """;

    private static final String SET = """
            UPDATE report_template t SET name = f ->> 'name', sections = f -> 'sections',
                   implications = f -> 'implications', version = t.version + 1
              FROM CAST(? AS jsonb) AS f WHERE t.key = ? RETURNING t.key
            """;

    private final ReportStore store;
    private final AuditContext audit;
    private final PrivateAnswers answers;

    ReportTemplates(ReportStore store, AuditContext audit, PrivateAnswers answers) {
        this.store = store;
        this.audit = audit;
        this.answers = answers;
    }

    /** All templates. */
    @Transactional
    public TemplatesView all(Caller caller) {
        return new TemplatesView(store.list(Query.of(SHOWN + "ORDER BY t.name, t.key"), TemplateView.class).stream()
                .map(template -> template.with(abilities(caller)))
                .toList());
    }

    /** One template. */
    @Transactional
    public TemplateView get(String key, Caller caller) {
        return find(key, "", caller);
    }

    /** Adds one. */
    @Transactional
    public TemplateView add(NewTemplate template, Caller caller, Actor actor) {
        audit.apply(actor);
        requireRight(template.fields());
        if (store.write(ADD, template.key(), store.text(template.fields())) == 0) {
            throw ProblemException.conflict("There is a template " + template.key() + " already");
        }
        return find(template.key(), "", caller);
    }

    /** Sets what one says. */
    @Transactional
    public TemplateView set(String key, IfMatch seen, TemplateFields fields, Caller caller, Actor actor) {
        audit.apply(actor);
        TemplateView now = find(key, "FOR UPDATE", caller);
        if (!seen.names(now.version())) {
            throw ProblemException.stale(now, answers.etag(now.version(), now));
        }
        requireRight(fields);
        store.write(SET, store.text(fields), key);
        return find(key, "", caller);
    }

    private TemplateView find(String key, String how, Caller caller) {
        return store.list(Query.of(SHOWN + "WHERE t.key = ? " + how, key), TemplateView.class).stream()
                .findFirst()
                .map(template -> template.with(abilities(caller)))
                .orElseThrow(() -> ProblemException.notFound("There is no template with the key " + key));
    }

    private static List<String> abilities(Caller caller) {
        return caller.has(Roles.EQUALITIES_OFFICER) || caller.has(Roles.ADMINISTRATOR) ? List.of("EDIT") : List.of();
    }

    private static void requireRight(TemplateFields fields) {
        List<FieldError> errors = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        boolean table = false;
        boolean list = false;
        for (int i = 0; i < fields.sections().size(); i++) {
            String place = "/sections/" + i;
            if (!keys.add(fields.sections().get(i).key())) {
                errors.add(twice(place + "/key"));
            }
            ReportSection.Kind kind = fields.sections().get(i).kind();
            boolean again =
                    kind == ReportSection.Kind.IMPLICATIONS ? table : kind == ReportSection.Kind.APPENDICES && list;
            if (again) {
                errors.add(FieldError.body(place + "/kind", "given-twice", "A report has one section of this kind"));
            }
            table |= kind == ReportSection.Kind.IMPLICATIONS;
            list |= kind == ReportSection.Kind.APPENDICES;
        }
        keys.clear();
        for (int i = 0; i < fields.implications().size(); i++) {
            if (!keys.add(fields.implications().get(i).key())) {
                errors.add(twice("/implications/" + i + "/key"));
            }
        }
        if (!fields.implications().isEmpty() && !table) {
            errors.add(FieldError.body("/implications", "nowhere", "No section holds the table of implications"));
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalidBody(errors);
        }
    }

    private static FieldError twice(String pointer) {
        return FieldError.body(pointer, "given-twice", "Another one has this key as well");
    }
}
