package org.dueregard.consultation.view;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dueregard.consultation.rules.FairnessQuestion;
import org.jspecify.annotations.Nullable;

/**
 * A question of fairness with its answer, if it has one.
 *
 * @param question the question
 * @param text in words
 * @param stage when it must be answered
 * @param answer YES or NO
 * @param explanation why
 * @param answeredBy who says so
 * @param answeredOn when
 */
public record FairnessView(
        FairnessQuestion question,
        String text,
        FairnessQuestion.Stage stage,
        @Nullable String answer,
        @Nullable String explanation,
        @Nullable String answeredBy,
        @Nullable LocalDate answeredOn) {

    /** An answer as it is stored. */
    public record Given(
            FairnessQuestion question, String answer, String explanation, String answeredBy, LocalDate answeredOn) {}

    /** Every question, answered or not. */
    public static List<FairnessView> all(List<Given> given) {
        return Arrays.stream(FairnessQuestion.values())
                .map(question -> given.stream()
                        .filter(answer -> answer.question() == question)
                        .findFirst()
                        .map(FairnessView::answered)
                        .orElseGet(() ->
                                new FairnessView(question, question.text(), question.stage(), null, null, null, null)))
                .toList();
    }

    private static FairnessView answered(Given given) {
        return new FairnessView(
                given.question(),
                given.question().text(),
                given.question().stage(),
                given.answer(),
                given.explanation(),
                given.answeredBy(),
                given.answeredOn());
    }
}
