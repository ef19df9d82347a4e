package org.dueregard.consultation.profile.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.dueregard.audit.Actor;
import org.dueregard.audit.AuditContext;
import org.dueregard.consultation.profile.view.DisclosureRulesView;
import org.dueregard.consultation.profile.view.ProfileAbility;
import org.dueregard.consultation.profile.view.RulesValues;
import org.dueregard.consultation.profile.view.RulesVersionView;
import org.dueregard.disclosure.Rules;
import org.dueregard.identity.Caller;
import org.dueregard.identity.Roles;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.sql.Statements;
import org.dueregard.platform.web.IfMatch;
import org.dueregard.platform.web.PrivateAnswers;

/** Keeps the rules by which counts of people are told. Every version stays; the latest one holds. */
@ApplicationScoped
public class DisclosureRules {

    private static final String HISTORY = """
            SELECT json_build_object('number', d.number, 'since', d.created_at, 'by', d.author, 'reason', d.reason,
                       'rules', json_build_object('threshold', d.threshold, 'rounding', d.rounding))::text
              FROM disclosure_rules d ORDER BY d.number DESC
            """;

    private static final String ADD = """
            INSERT INTO disclosure_rules (number, threshold, rounding, reason, author) VALUES (?, ?, ?, ?, ?) RETURNING number
            """;

    private final JsonRows rows;
    private final Statements statements;
    private final AuditContext audit;
    private final PrivateAnswers answers;

    DisclosureRules(JsonRows rows, Statements statements, AuditContext audit, PrivateAnswers answers) {
        this.rows = rows;
        this.statements = statements;
        this.audit = audit;
        this.answers = answers;
    }

    /**
     * The rules with their version, which the entity tag begins with.
     *
     * @param version number of the latest version
     * @param view what is shown
     */
    public record Versioned(int version, DisclosureRulesView view) {}

    /** The rules that hold. */
    @Transactional
    public Rules current() {
        RulesValues values = history().getFirst().rules();
        return new Rules(values.threshold(), values.rounding());
    }

    /** The rules with their history. */
    @Transactional
    public Versioned get(Caller caller) {
        return versioned(history(), caller);
    }

    /** Sets other rules, with a reason. The same again makes no version. */
    @Transactional
    public Versioned set(IfMatch seen, DisclosureRulesFields fields, Caller caller, Actor actor) {
        audit.apply(actor);
        // Of two who set rules from the same state the number lets only one through; this tells the other in words.
        statements.list(Query.of("SELECT pg_advisory_xact_lock(28351)"), row -> String.valueOf(row.getString(1)));
        List<RulesVersionView> history = history();
        RulesVersionView latest = history.getFirst();
        if (!seen.names(latest.number())) {
            Versioned now = versioned(history, caller);
            throw ProblemException.stale(now.view(), answers.etag(now.version(), now.view()));
        }
        if (fields.rounding() > fields.threshold()) {
            throw ProblemException.invalidBody(List.of(FieldError.body(
                    "/rounding", "does-not-fit", "A rounding base above the threshold could tell a count as nought")));
        }
        if (!latest.rules().equals(new RulesValues(fields.threshold(), fields.rounding()))) {
            statements.list(
                    Query.of(
                            ADD,
                            latest.number() + 1,
                            fields.threshold(),
                            fields.rounding(),
                            fields.reason().strip(),
                            caller.name()),
                    row -> row.getInt(1));
        }
        return versioned(history(), caller);
    }

    private List<RulesVersionView> history() {
        return rows.list(Query.of(HISTORY), RulesVersionView.class);
    }

    private static Versioned versioned(List<RulesVersionView> history, Caller caller) {
        List<ProfileAbility> abilities = caller.has(Roles.ADMINISTRATOR) ? List.of(ProfileAbility.EDIT) : List.of();
        RulesVersionView latest = history.getFirst();
        return new Versioned(latest.number(), new DisclosureRulesView(latest.rules(), history, abilities));
    }
}
