package org.dueregard.consultation.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.consultation.rules.Audience;
import org.dueregard.consultation.rules.ConsultationState;
import org.dueregard.consultation.rules.Method;
import org.dueregard.consultation.rules.PublishedDay;
import org.dueregard.consultation.rules.WeDid;
import org.jspecify.annotations.Nullable;

/**
 * A consultation in a list.
 *
 * @param ref reference that people see
 * @param status DRAFT or PUBLIC
 * @param title title
 * @param audiences whom it asks
 * @param external whether it asks residents or stakeholders
 * @param method how it asks
 * @param wards where; empty for the whole area
 * @param service service that runs it
 * @param owner post or person that answers for it
 * @param opens its first day
 * @param closes its last day
 * @param state how far it is today
 * @param year the financial year in which it closes
 * @param invited how many were invited by name
 * @param responses how many answered
 * @param partialResponses how many of them did not finish
 * @param completeResponses how many finished
 * @param weightedBase how many could be weighted
 * @param rate per cent of those invited who answered
 * @param marginOfError percentage points either way
 * @param resultsDate when results were or will be public
 * @param weDidState whether people were told what came of it
 * @param weDidDue last day on which that is in time
 * @param actions linked actions of published plans
 * @param links where it is found
 */
public record ConsultationRow(
        String ref,
        String status,
        String title,
        List<Audience> audiences,
        boolean external,
        Method method,
        List<String> wards,
        @Nullable ConsultationService service,
        @Nullable String owner,
        @Nullable PublishedDay opens,
        @Nullable PublishedDay closes,
        ConsultationState state,
        @Nullable String year,
        @Nullable Integer invited,
        @Nullable Integer responses,
        @Nullable Integer partialResponses,
        @Nullable Integer completeResponses,
        @Nullable Integer weightedBase,
        @Nullable BigDecimal rate,
        @Nullable BigDecimal marginOfError,
        @Nullable LocalDate resultsDate,
        WeDid.State weDidState,
        @Nullable LocalDate weDidDue,
        List<PlanThing> actions,
        ConsultationLinks links) {}
