package org.dueregard.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import org.dueregard.audit.Actor;
import org.dueregard.audit.AuditContext;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.web.IfMatch;
import org.dueregard.platform.web.PrivateAnswers;
import org.dueregard.rag.RulesInWords;

/** Keeps the rules of published plans. Other rules are a new version; the database keeps every version there was. */
@ApplicationScoped
public class RulesSettings {

    private static final String HISTORY = """
            SELECT json_strip_nulls(json_build_object('version', v.rules_version, 'since', v.since, 'by', v.created_by,
                       'reason', v.reason,
                       'rules', json_build_object('latenessMonths', v.lateness_months,
                           'stalenessMonths', v.staleness_months,
                           'redShare', v.red_share_numerator || '/' || v.red_share_denominator,
                           'amberShare', v.amber_share_numerator || '/' || v.amber_share_denominator,
                           'statutoryRed', v.statutory_red, 'measureTolerancePercent', v.tolerance_percent,
                           'disabled', to_json(v.disabled_rules))))::text
              FROM plan_rules_version v WHERE v.plan_id = ? ORDER BY v.id DESC
            """;

    private final PlanRepository plans;
    private final RuleSetRepository ruleSets;
    private final PlanChanges changes;
    private final AuditContext audit;
    private final JsonRows rows;
    private final PrivateAnswers answers;

    RulesSettings(
            PlanRepository plans,
            RuleSetRepository ruleSets,
            PlanChanges changes,
            AuditContext audit,
            JsonRows rows,
            PrivateAnswers answers) {
        this.plans = plans;
        this.ruleSets = ruleSets;
        this.changes = changes;
        this.audit = audit;
        this.rows = rows;
        this.answers = answers;
    }

    /**
     * Rules with their version, which their entity tag begins with.
     *
     * @param version grows with every change of the plan or its rules
     * @param view what is shown
     */
    public record Versioned(int version, RulesSettingView view) {}

    /** Rules of a plan with their earlier versions. */
    @Transactional
    public Versioned get(PublishedPlan plan) {
        return versioned(plan, plans.findById(plan.id()), ruleSets.findById(plan.id()));
    }

    /** Sets other rules and works out every rating anew. What is as it was makes no version. */
    @Transactional
    public Versioned set(PublishedPlan published, IfMatch seen, RulesProposal wanted, Actor actor) {
        audit.apply(actor);
        Plan plan = Objects.requireNonNull(plans.lock(published.ref()));
        RuleSet rules = ruleSets.findById(plan.id(), LockModeType.PESSIMISTIC_WRITE);
        Versioned now = versioned(published, plan, rules);
        if (!seen.names(now.version())) {
            throw ProblemException.stale(now.view(), answers.etag(now.version(), now.view()));
        }
        if (now.view().abilities().isEmpty()) {
            throw ProblemException.conflict(
                    "Plan " + published.ref() + " is " + plan.status() + " and keeps the rules it was rated by");
        }
        RulesInput other = wanted.rules().input(rules.rules().version() + 1);
        ReportingInput reporting = Objects.requireNonNull(wanted.reporting());
        boolean rated = !wanted.rules().same(now.view().rules());
        boolean reported = !reporting.equals(plan.reporting());
        if (rated) {
            rules.set(other);
        }
        plan.setReporting(reporting);
        if (rated || reported) {
            changes.changed(plan.id());
        }
        return versioned(published, plan, rules);
    }

    private Versioned versioned(PublishedPlan published, Plan plan, RuleSet rules) {
        RulesInput set = rules.rules();
        List<RulesSettingView.RuleInWords> words = RulesInWords.actionRules(RulesFields.rules(set)).stream()
                .map(rule -> new RulesSettingView.RuleInWords(rule.rule(), rule.when(), rule.rating(), rule.enabled()))
                .toList();
        RulesSettingView view = new RulesSettingView(
                published.ref(),
                published.title(),
                set.version(),
                RulesFields.of(set),
                plan.reporting(),
                words,
                rows.list(Query.of(HISTORY, plan.id()), RulesVersionView.class),
                plan.status() == PlanStatus.IN_FORCE ? List.of(RulesSettingView.Ability.EDIT) : List.of());
        return new Versioned(plan.version() + rules.version(), view);
    }
}
