package org.dueregard.integration.document;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rating rules of a plan; what is left out has the standard value.
 *
 * @param version number of this set of rules
 * @param latenessMonths months after which late is red
 * @param stalenessMonths months after which an update is too old
 * @param redShare share of red actions from which a role is red, such as 1/4
 * @param amberShare share of amber actions from which a role is amber
 * @param statutoryRed whether one red statutory action makes its role red
 * @param measureTolerancePercent how far a target may be missed and still be amber
 * @param disabled rules that are off
 */
public record RulesPart(
        @Nullable Integer version,
        @Nullable Integer latenessMonths,
        @Nullable Integer stalenessMonths,
        @Nullable String redShare,
        @Nullable String amberShare,
        @Nullable Boolean statutoryRed,
        @Nullable BigDecimal measureTolerancePercent,
        List<String> disabled) {

    /** Lists that are left out are empty. */
    public RulesPart {
        disabled = DocumentLists.orEmpty(disabled);
    }
}
