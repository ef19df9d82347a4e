package org.dueregard.dashboard.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.dashboard.MeasureKind;
import org.dueregard.rag.MeasureRating;
import org.jspecify.annotations.Nullable;

/**
 * Measure as the public interface shows it.
 *
 * @param ref reference that people see
 * @param plan reference of the plan
 * @param kind kind
 * @param type type
 * @param name name
 * @param subPoints sub points
 * @param role the role
 * @param objective the objective
 * @param actions actions
 * @param unit unit; absent when there is none
 * @param good good; absent when there is none
 * @param target target; absent when there is none
 * @param targetUpper target upper; absent when there is none
 * @param tolerancePercent tolerance percent; absent when there is none
 * @param baseline baseline; absent when there is none
 * @param frequency how often it is read; absent when that is not regular
 * @param nextDue next due; absent when there is none
 * @param targets what is to be reached from a day on, until the next one
 * @param derivation how its readings are worked out; absent where they are typed
 * @param dataQuality what readers should know about how good the figures are; absent when there is nothing
 * @param latestReading latest reading; absent when there is none
 * @param rating the colour
 * @param explanation why, in plain words
 * @param travel travel
 * @param note definition or data-quality note; absent when there is none
 * @param source the place in a paper it comes from; absent when there is none
 * @param readings the latest readings, newest period first
 * @param readingCount reading count
 * @param abilities what the caller may do with it
 */
public record MeasureView(
        String ref,
        String plan,
        MeasureKind kind,
        String type,
        String name,
        List<String> subPoints,
        NamedView role,
        String objective,
        List<String> actions,
        @Nullable String unit,
        @Nullable String good,
        @Nullable BigDecimal target,
        @Nullable BigDecimal targetUpper,
        @Nullable BigDecimal tolerancePercent,
        @Nullable BigDecimal baseline,
        @Nullable String frequency,
        @Nullable LocalDate nextDue,
        List<TargetView> targets,
        @Nullable DerivationView derivation,
        @Nullable String dataQuality,
        @Nullable ReadingView latestReading,
        MeasureRating rating,
        String explanation,
        TravelView travel,
        @Nullable String note,
        @Nullable CitationView source,
        List<ReadingView> readings,
        int readingCount,
        List<String> abilities) {}
