package org.dueregard.dashboard.state;

import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.rag.Closing;
import org.dueregard.rag.DueDate;
import org.jspecify.annotations.Nullable;

/**
 * An action, as far as its rating depends on it.
 *
 * @param id identity
 * @param start first day of work
 * @param due original due date
 * @param everyMonths months between two rounds of something that comes round again
 * @param nextReview next review date
 * @param closing how it ended
 */
record ActionRecord(
        UUID id,
        @Nullable LocalDate start,
        DueDate due,
        @Nullable Integer everyMonths,
        @Nullable LocalDate nextReview,
        @Nullable Closing closing) {}
