package org.dueregard.plan;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dueregard.platform.Quoted;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** What a plan does not take, in words for whoever sent it. */
final class ContentProblems {

    private static final Pattern MILESTONE = Pattern.compile("milestone ([0-9]+)(\\.(.+))?");

    private ContentProblems() {}

    static ProblemException of(Refused refused, ContentPlan plan) {
        if (refused instanceof UnknownReference) {
            return ProblemException.invalidBody(refused.differences().stream()
                    .map(one -> error(one, "unknown-reference", "Plan " + plan.ref() + " has no " + quoted(one.sent())))
                    .toList());
        }
        List<FieldError> errors = refused.differences().stream()
                .map(one -> error(one, "frozen", one.words()))
                .toList();
        return new ProblemException(
                ProblemType.CONFLICT,
                "Plan " + plan.ref() + " is " + plan.status() + " and its wording is frozen. A change of it is a new "
                        + "version of the plan: " + advice(plan.status()),
                errors);
    }

    private static String advice(PlanStatus status) {
        return status == PlanStatus.SUBMITTED
                ? "have it returned to draft, or record the amendment with the approval"
                : "draft the next plan, and have that approved";
    }

    private static FieldError error(Difference difference, String code, String words) {
        return FieldError.body(pointer(difference.kind(), difference.field()), code, words);
    }

    /** The place in the body of what services name: {@code milestone 2.text} is {@code /milestones/1/text}. */
    static String pointer(String kind, String field) {
        Matcher milestone = MILESTONE.matcher(field);
        if (milestone.matches()) {
            String rest = milestone.group(3) == null ? "" : "/" + milestone.group(3);
            return "/milestones/" + (Integer.parseInt(milestone.group(1)) - 1) + rest;
        }
        return switch (field) {
            case "objective" -> kind.equals("action") ? "/placements" : "/objective";
            case "themes" -> "/priorities";
            default -> field.equals(kind) ? "" : "/" + field.replace('.', '/');
        };
    }

    private static String quoted(@Nullable String text) {
        return Quoted.of(text == null ? "" : text);
    }
}
