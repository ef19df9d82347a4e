package org.dueregard.consultation.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.consultation.rules.Method;
import org.jspecify.annotations.Nullable;

/**
 * How many consultations were completed in a financial year.
 *
 * @param year the year
 * @param from its first day
 * @param to its last day
 * @param asAt day up to which the recorded numbers count
 * @param over whether the year is over
 * @param recorded public consultations that have closed
 * @param published what papers say
 * @param years every year of which anything is known
 * @param wards names of the wards in which anything was asked
 */
public record SummaryView(
        String year,
        LocalDate from,
        LocalDate to,
        LocalDate asAt,
        boolean over,
        Recorded recorded,
        List<Published> published,
        List<Year> years,
        List<String> wards) {

    /**
     * A number and its list.
     *
     * @param count how many
     * @param href address of the list
     */
    public record Counted(int count, String href) {}

    /**
     * A number of one method and its list.
     *
     * @param method the method
     * @param count how many
     * @param href address of the list
     */
    public record CountedMethod(Method method, int count, String href) {}

    /**
     * What is recorded.
     *
     * @param total all
     * @param external those that asked residents or stakeholders
     * @param internal those that asked staff or members only
     * @param byMethod each method that occurs
     */
    public record Recorded(Counted total, Counted external, Counted internal, List<CountedMethod> byMethod) {}

    /**
     * A number that a paper published.
     *
     * @param id identity
     * @param kind TOTAL, EXTERNAL or INTERNAL
     * @param count how many the paper says
     * @param recorded how many are recorded
     * @param href list of those recorded
     * @param asAt day up to which the paper counts
     * @param note remark for readers
     * @param sentence both numbers in words
     * @param source the paper
     */
    public record Published(
            UUID id,
            String kind,
            int count,
            int recorded,
            String href,
            @Nullable LocalDate asAt,
            @Nullable String note,
            String sentence,
            SourceFields source) {}

    /**
     * A year of which something is known.
     *
     * @param year the year
     * @param recorded how many are recorded
     * @param reported the total that the latest paper published
     * @param href its summary
     */
    public record Year(String year, int recorded, @Nullable Integer reported, String href) {}
}
