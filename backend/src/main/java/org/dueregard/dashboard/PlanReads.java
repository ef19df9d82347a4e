package org.dueregard.dashboard;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import org.dueregard.dashboard.view.DecisionView;
import org.dueregard.dashboard.view.NamedView;
import org.dueregard.dashboard.view.ObjectiveRefView;
import org.dueregard.dashboard.view.PlanView;
import org.dueregard.dashboard.view.RatingRuleTextView;
import org.dueregard.dashboard.view.RoleView;
import org.dueregard.dashboard.view.RulesView;
import org.dueregard.dashboard.view.SourceHeadView;
import org.dueregard.dashboard.view.SourceParagraphView;
import org.dueregard.dashboard.view.SourceView;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.sql.Row;
import org.dueregard.platform.sql.Sql;
import org.dueregard.rag.PlanRules;
import org.dueregard.rag.RulesInWords;

/** One plan with its rules and sources, and one of its sources, each in one statement. */
@ApplicationScoped
class PlanReads {

    private static final String PLAN = """
            SELECT %1$s,
                   CASE WHEN p.approving_body IS NOT NULL THEN
                       json_build_object('body', p.approving_body, 'date', p.decision_date, 'text', p.decision_text,
                           'source', (SELECT json_build_object('code', d.code, 'title', d.title,
                                          'date', d.published_on, 'paragraph', p.decision_paragraph)
                                        FROM source_document d WHERE d.id = p.decision_source_id)) END AS decision,
                   (SELECT json_agg(json_build_object('role', r.code, 'ref', o.ref, 'text', o.text)
                                    ORDER BY r.ordinal, o.ordinal)
                      FROM objective o JOIN role r ON r.id = o.role_id WHERE o.plan_id = p.id) AS objectives,
                   (SELECT json_agg(json_build_object('code', d.code, 'title', d.title, 'body', d.publisher,
                               'date', d.published_on, 'reference', d.reference, 'url', d.url) ORDER BY d.ordinal)
                      FROM source_document d WHERE d.plan_id = p.id) AS sources
              FROM plan p
              JOIN plan_rules pr ON pr.plan_id = p.id
             WHERE p.id = ?
            """.formatted(PlanRulesSql.COLUMNS);

    private static final String SOURCE = """
            SELECT d.code, d.title, d.publisher, d.published_on, d.reference, d.url,
                   (SELECT json_agg(json_build_object('number', s.number, 'heading', s.heading, 'text', s.text,
                               'citedBy', coalesce((SELECT json_agg(DISTINCT a.ref)
                                                      FROM progress_update u
                                                      JOIN action a ON a.id = u.action_id
                                                     WHERE u.source_id = d.id AND u.source_paragraph = s.number
                                                       AND u.state = 'PUBLISHED'), '[]')) ORDER BY s.ordinal)
                      FROM source_paragraph s WHERE s.document_id = d.id) AS paragraphs
              FROM source_document d
             WHERE d.plan_id = ? AND d.code = ?
            """;

    private static final TypeReference<List<ObjectiveRow>> OBJECTIVES = new TypeReference<>() {};
    private static final TypeReference<List<SourceHeadView>> SOURCES = new TypeReference<>() {};
    private static final TypeReference<List<SourceParagraphView>> PARAGRAPHS = new TypeReference<>() {};

    private final Sql sql;
    private final PublicRequest request;

    PlanReads(Sql sql, PublicRequest request) {
        this.sql = sql;
        this.request = request;
    }

    /** An objective with the role it belongs to. */
    record ObjectiveRow(String role, String ref, String text) {}

    /** A plan as it is now. */
    PlanView get(PublishedPlan plan) {
        return sql.list(Query.of(PLAN, plan.id()), row -> view(row, plan)).stream()
                .findFirst()
                .orElseThrow(() -> PublicRequest.notFound(plan.ref(), "plan"));
    }

    /** A paper of a plan with the paragraphs that are cited from it. */
    SourceView source(PublishedPlan plan, String code) {
        return sql
                .list(
                        Query.of(SOURCE, plan.id(), code),
                        row -> new SourceView(
                                plan.ref(),
                                row.text("code"),
                                row.text("title"),
                                row.textOr("publisher"),
                                row.date("published_on"),
                                row.textOr("reference"),
                                row.textOr("url"),
                                row.list("paragraphs", PARAGRAPHS)))
                .stream()
                .findFirst()
                .orElseThrow(() -> PublicRequest.notFound(code, "paper"));
    }

    private PlanView view(Row row, PublishedPlan plan) throws SQLException {
        List<ObjectiveRow> objectives = row.list("objectives", OBJECTIVES);
        return new PlanView(
                plan.ref(),
                plan.title(),
                plan.body(),
                PublicRequest.period(plan),
                request.ended(plan),
                plan.status(),
                request.current(plan),
                plan.supersededBy(),
                row.recordOr("decision", DecisionView.class),
                plan.asAt(),
                request.asAtReason(plan),
                plan.roles().stream().map(role -> role(role, objectives)).toList(),
                themes(plan, "PRIORITY"),
                themes(plan, "CROSS_CUTTING"),
                themes(plan, "RELATED_PLAN"),
                plan.services().stream()
                        .map(service -> new NamedView(service.code(), service.name()))
                        .toList(),
                rules(PlanRulesSql.rules(row), row.integer("rules_version")),
                row.list("sources", SOURCES),
                List.of());
    }

    private static RoleView role(PublishedPlan.Item role, List<ObjectiveRow> objectives) {
        return new RoleView(
                role.code(),
                role.slug(),
                role.name(),
                objectives.stream()
                        .filter(objective -> objective.role().equals(role.code()))
                        .map(objective -> new ObjectiveRefView(objective.ref(), objective.text()))
                        .toList());
    }

    private static List<NamedView> themes(PublishedPlan plan, String kind) {
        return plan.themes(kind).stream()
                .map(theme -> new NamedView(theme.code(), theme.name()))
                .toList();
    }

    private static RulesView rules(PlanRules rules, int version) {
        return new RulesView(
                version,
                rules.latenessMonths(),
                rules.stalenessMonths(),
                rules.redShare().numerator() + "/" + rules.redShare().denominator(),
                rules.amberShare().numerator() + "/" + rules.amberShare().denominator(),
                rules.statutoryRed(),
                rules.tolerancePercent(),
                RulesInWords.actionRules(rules).stream()
                        .map(rule -> new RatingRuleTextView(rule.rule(), rule.when(), rule.rating(), rule.enabled()))
                        .toList(),
                RulesInWords.rollUp(rules));
    }
}
