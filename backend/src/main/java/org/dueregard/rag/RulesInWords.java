package org.dueregard.rag;

import java.util.ArrayList;
import java.util.List;

/** The rules of a plan as they are printed wherever a rating is shown. */
public final class RulesInWords {

    private RulesInWords() {}

    /** The rules for an action in the order in which they are tried; the first that matches counts. */
    public static List<RuleText> actionRules(PlanRules rules) {
        return ActionRating.rulesInOrder().stream()
                .map(rule -> new RuleText(rule, when(rule, rules), rating(rule), rules.isOn(rule)))
                .toList();
    }

    /** How a role or plan is rated, one sentence each. */
    public static List<String> rollUp(PlanRules rules) {
        List<String> sentences = new ArrayList<>();
        sentences.add("Complete counts as green, and closed actions are left out");
        sentences.add("Red when " + rules.redShare().words() + " or more of the rated actions are red"
                + (rules.statutoryRed() ? ", or a statutory action is red" : ""));
        sentences.add("Amber when any action is red, or " + rules.amberShare().words()
                + " or more of the rated actions are amber");
        sentences.add("Green otherwise, and not rated when no action is rated");
        return List.copyOf(sentences);
    }

    /** How a reading of a measure is rated, one sentence each. */
    public static List<String> measures(PlanRules rules) {
        return List.of(
                "Green when the target is met",
                "Amber when the target is slightly missed: by no more than " + Figures.number(rules.tolerancePercent())
                        + " % of the target",
                "Red when the target is not achieved",
                "Data only when there is no target; no rating when a reading is not due or late");
    }

    private static String when(RatingRule rule, PlanRules rules) {
        String late = rules.latenessMonths() == 0 ? "" : "more than " + Phrases.months(rules.latenessMonths()) + " ";
        return switch (rule) {
            case A0 -> "There is no date, plan end, review date, milestone or measure to rate it against";
            case A1 -> "It is cancelled, or closed with a disposition";
            case A2 -> "It is complete, with a completion date and evidence";
            case A3 -> "Its start date is still to come";
            case A4 -> "It is " + late + "past its original due date";
            case A5 -> "It is past its original due date";
            case A6 -> "Its forecast is " + late + "after its original due date";
            case A7 -> "Its forecast is after its original due date";
            case A8 -> "It is paused";
            case A9 -> "A milestone is past its date and not done";
            case A10 -> "The latest due reading of a linked measure is red";
            case A11 -> "It has no published update";
            case A12 -> "Its latest published update is older than " + Phrases.months(rules.stalenessMonths());
            case A13 -> "Its review date has passed";
            case A14 -> "None of the others applies";
        };
    }

    private static Rating rating(RatingRule rule) {
        return switch (rule) {
            case A0, A1, A3, A11 -> Rating.NOT_RATED;
            case A2, A14 -> Rating.GREEN;
            case A4, A6 -> Rating.RED;
            case A5, A7, A8, A9, A10, A12, A13 -> Rating.AMBER;
        };
    }
}
