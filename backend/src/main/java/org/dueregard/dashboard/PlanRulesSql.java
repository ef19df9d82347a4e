package org.dueregard.dashboard;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import org.dueregard.platform.sql.Row;
import org.dueregard.rag.PlanRules;
import org.dueregard.rag.RatingRule;
import org.dueregard.rag.Share;

/** The rating rules of a plan, read beside whatever else a statement reads. */
final class PlanRulesSql {

    /** Columns of the table {@code plan_rules} under the alias {@code pr}. */
    static final String COLUMNS = """
            pr.rules_version, pr.lateness_months, pr.staleness_months, pr.red_share_numerator, pr.red_share_denominator,
            pr.amber_share_numerator, pr.amber_share_denominator, pr.statutory_red, pr.tolerance_percent AS plan_tolerance,
            pr.disabled_rules
            """;

    private PlanRulesSql() {}

    static PlanRules rules(Row row) throws SQLException {
        Set<RatingRule> enabled = EnumSet.allOf(RatingRule.class);
        row.texts("disabled_rules").forEach(name -> enabled.remove(RatingRule.valueOf(name)));
        BigDecimal tolerance = row.decimalOr("plan_tolerance");
        return new PlanRules(
                row.integer("lateness_months"),
                row.integer("staleness_months"),
                enabled,
                new Share(row.integer("red_share_numerator"), row.integer("red_share_denominator")),
                new Share(row.integer("amber_share_numerator"), row.integer("amber_share_denominator")),
                tolerance == null ? BigDecimal.TEN : tolerance,
                row.yes("statutory_red"));
    }
}
