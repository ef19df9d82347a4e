package org.dueregard.consultation.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a record says, or does not say, that may make the consultation unfair. */
public final class FairnessWarnings {

    private static final int SIX_WEEKS = 42;

    private FairnessWarnings() {}

    /**
     * One thing to look at.
     *
     * @param code word for programs
     * @param question the question it is about, or null for a date
     * @param message what it is, for people
     */
    public record Warning(String code, @Nullable FairnessQuestion question, String message) {}

    /**
     * Everything to look at.
     *
     * @param window the days of the consultation
     * @param decision day of the decision, or null
     * @param yes answers that are given: whether each is a yes
     */
    public static List<Warning> of(Window window, @Nullable LocalDate decision, Map<FairnessQuestion, Boolean> yes) {
        List<Warning> found = new ArrayList<>();
        Long days = window.days();
        if (days != null && days < SIX_WEEKS) {
            found.add(new Warning("short", null, "Open for " + days + " days, which is under 6 weeks"));
        }
        if (decision == null) {
            found.add(new Warning("decision-date-unknown", null, "The date of the decision is not recorded"));
        } else if (window.closes() != null && !decision.isAfter(window.closes())) {
            found.add(new Warning("decision-before-close", null, "The decision is taken before the close"));
        }
        for (FairnessQuestion question : FairnessQuestion.values()) {
            Boolean answer = yes.get(question);
            if (answer == null) {
                found.add(new Warning("unanswered", question, "Nobody has answered: " + question.text()));
            } else if (!answer) {
                found.add(new Warning("answered-no", question, "The answer is no: " + question.text()));
            }
        }
        return List.copyOf(found);
    }
}
