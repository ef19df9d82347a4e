package org.dueregard.plan;

import java.util.List;
import org.dueregard.rag.Rating;
import org.dueregard.rag.RatingRule;

/**
 * The rules of a plan as their keepers see them.
 *
 * @param plan reference of the plan
 * @param title its title
 * @param version number of the rules
 * @param rules its rating rules
 * @param reporting when an update is missing
 * @param actionRules the rules in words
 * @param history all versions, the latest first
 * @param abilities what may be done with them now
 */
public record RulesSettingView(
        String plan,
        String title,
        int version,
        RulesFields rules,
        ReportingInput reporting,
        List<RuleInWords> actionRules,
        List<RulesVersionView> history,
        List<Ability> abilities) {

    /**
     * A rule in words.
     *
     * @param id which
     * @param when when it applies, with the limits of the plan
     * @param rating what it gives
     * @param enabled whether it is on
     */
    public record RuleInWords(RatingRule id, String when, Rating rating, boolean enabled) {}

    /** Something that can be done with rules. */
    public enum Ability {
        /** Set others. */
        EDIT
    }
}
