package org.dueregard.consultation.profile.view;

import java.time.LocalDate;
import org.dueregard.consultation.profile.Characteristic;
import org.jspecify.annotations.Nullable;

/**
 * An officer's word that the rules may decide anew on a suppressed figure.
 *
 * @param characteristic of which table
 * @param category which category; the base without one
 * @param publication where it is suppressed
 * @param on when
 * @param by name of the officer at the time
 * @param reason why
 */
public record ReleaseView(
        Characteristic characteristic,
        @Nullable String category,
        int publication,
        LocalDate on,
        String by,
        String reason) {}
