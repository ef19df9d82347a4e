package org.dueregard.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The period that a reading speaks of.
 *
 * @param label the period as published, such as "Q1 2018/19"
 * @param start first day, when it is known
 * @param end last day
 */
@Embeddable
public record ReadingPeriod(
        @Column(name = "period_label") String label,
        @Column(name = "period_start") @Nullable LocalDate start,
        @Column(name = "period_end") LocalDate end) {}
