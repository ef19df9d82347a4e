package org.dueregard.consultation.view;

import java.time.LocalDate;
import org.dueregard.consultation.rules.WeDid;
import org.jspecify.annotations.Nullable;

/**
 * We asked, you said, we did.
 *
 * @param weAsked what was asked
 * @param youSaid what people said
 * @param weDid what came of it
 * @param state whether people were told
 * @param due last day on which that is in time
 * @param on when they were told
 */
public record WeDidView(
        @Nullable String weAsked,
        @Nullable String youSaid,
        @Nullable String weDid,
        WeDid.State state,
        @Nullable LocalDate due,
        @Nullable LocalDate on) {}
