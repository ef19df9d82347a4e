package org.dueregard.consultation.profile.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The consultation that figures are about.
 *
 * @param ref its reference
 * @param title its title
 * @param closesOn its closing day
 */
public record ConsultationName(
        String ref, String title, @Nullable LocalDate closesOn) {}
