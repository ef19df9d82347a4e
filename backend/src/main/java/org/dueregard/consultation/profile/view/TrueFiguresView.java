package org.dueregard.consultation.profile.view;

import java.util.List;

/**
 * True figures, not for the public.
 *
 * @param consultation whose they are
 * @param trueFigures always: it says what these figures are
 * @param tables one for each characteristic
 * @param publications the latest first
 * @param releases the latest first
 * @param abilities what the caller may do
 */
public record TrueFiguresView(
        ConsultationName consultation,
        boolean trueFigures,
        List<TrueTable> tables,
        List<PublicationView> publications,
        List<ReleaseView> releases,
        List<ProfileAbility> abilities) {}
