package org.dueregard.progress.cycle;

import java.time.LocalDate;
import java.util.List;

/**
 * How many actions stand where in a cycle; the six states add up to {@code expected}.
 *
 * @param expected actions that are asked for an update
 * @param notStarted nobody has begun
 * @param draft being written
 * @param returned sent back
 * @param submitted with the head of service
 * @param acknowledged seen by the head of service
 * @param published public
 * @param officerLate late, by the officer, after grace
 * @param headLate late, by the head of service, after grace
 */
public record BoardCounts(
        int expected,
        int notStarted,
        int draft,
        int returned,
        int submitted,
        int acknowledged,
        int published,
        int officerLate,
        int headLate) {

    static BoardCounts of(List<Answer> answers, CycleDays days, LocalDate today) {
        return new BoardCounts(
                answers.size(),
                count(answers, AnswerState.NOT_STARTED),
                count(answers, AnswerState.DRAFT),
                count(answers, AnswerState.RETURNED),
                count(answers, AnswerState.SUBMITTED),
                count(answers, AnswerState.ACKNOWLEDGED),
                count(answers, AnswerState.PUBLISHED),
                (int) answers.stream()
                        .filter(answer -> answer.officer(days, today) == Lateness.LATE)
                        .count(),
                (int) answers.stream()
                        .filter(answer -> answer.head(days, today) == Lateness.LATE)
                        .count());
    }

    private static int count(List<Answer> answers, AnswerState state) {
        return (int) answers.stream().filter(answer -> answer.state() == state).count();
    }
}
