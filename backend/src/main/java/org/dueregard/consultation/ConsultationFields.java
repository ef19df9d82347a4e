package org.dueregard.consultation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dueregard.consultation.rules.Audience;
import org.dueregard.consultation.rules.Method;
import org.dueregard.consultation.rules.PublishedDay;
import org.dueregard.consultation.rules.ResponseFigures;
import org.dueregard.consultation.rules.Window;
import org.dueregard.consultation.view.PlanThing;
import org.dueregard.consultation.view.SourceFields;
import org.jspecify.annotations.Nullable;

/**
 * What is written into a consultation.
 *
 * @param ref reference; only of a new one
 * @param title title
 * @param why why it is held
 * @param audiences whom it asks
 * @param method how it asks
 * @param channels where it is made known and answered
 * @param wards where; empty for the whole area
 * @param service code of the service that runs it
 * @param owner post or person that answers for it
 * @param opens its first day
 * @param closes its last day
 * @param askedAbout what it asks about
 * @param languages languages in which it can be answered
 * @param formats formats in which it is given
 * @param invited how many were invited by name
 * @param responses how many answered
 * @param partialResponses how many of them did not finish
 * @param weightedBase how many could be weighted
 * @param weighting how answers were weighted
 * @param statedRate a response rate that a paper states
 * @param confidence what the paper says of its accuracy
 * @param population how many there are to ask
 * @param populationSource who says so
 * @param decisionDate when the decision is taken
 * @param resultsDate when results are public
 * @param feedbackDate when people are told
 * @param weAsked what was asked
 * @param youSaid what people said
 * @param weDidDue last day on which "we did" is in time, where it is not the usual one
 * @param note remark for readers
 * @param source the paper that says so
 * @param actions actions it is linked to
 * @param measures measures it is linked to
 * @param reason why it is changed; kept by the audit trail alone
 */
public record ConsultationFields(
        @Nullable String ref,
        String title,
        @Nullable String why,
        List<Audience> audiences,
        Method method,
        List<String> channels,
        List<String> wards,
        @Nullable String service,
        @Nullable String owner,
        @Nullable PublishedDay opens,
        @Nullable PublishedDay closes,
        List<String> askedAbout,
        List<String> languages,
        List<String> formats,
        @Nullable Integer invited,
        @Nullable Integer responses,
        @Nullable Integer partialResponses,
        @Nullable Integer weightedBase,
        @Nullable String weighting,
        @Nullable BigDecimal statedRate,
        @Nullable String confidence,
        @Nullable Integer population,
        @Nullable String populationSource,
        @Nullable LocalDate decisionDate,
        @Nullable LocalDate resultsDate,
        @Nullable LocalDate feedbackDate,
        @Nullable String weAsked,
        @Nullable String youSaid,
        @Nullable LocalDate weDidDue,
        @Nullable String note,
        @Nullable SourceFields source,
        List<PlanThing> actions,
        List<PlanThing> measures,
        @Nullable String reason) {

    /** What is left out is empty; a month stands for the days that count. */
    public ConsultationFields {
        channels = Objects.requireNonNullElse(channels, List.of());
        wards = Objects.requireNonNullElse(wards, List.of());
        askedAbout = Objects.requireNonNullElse(askedAbout, List.of());
        languages = Objects.requireNonNullElse(languages, List.of());
        formats = Objects.requireNonNullElse(formats, List.of());
        actions = Objects.requireNonNullElse(actions, List.of());
        measures = Objects.requireNonNullElse(measures, List.of());
        opens = opens == null ? null : opens.opening();
        closes = closes == null ? null : closes.closing();
    }

    /** The days in which it may be answered. */
    Window window() {
        return new Window(opens == null ? null : opens.date(), closes == null ? null : closes.date());
    }

    /** How many answered. */
    ResponseFigures figures() {
        return new ResponseFigures(invited, responses, partialResponses, weightedBase, population);
    }
}
