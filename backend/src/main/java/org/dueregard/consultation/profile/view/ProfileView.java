package org.dueregard.consultation.profile.view;

import java.time.LocalDate;
import java.util.List;

/**
 * A profile as the public sees it.
 *
 * @param consultation whose it is
 * @param number counts its publications
 * @param publishedOn when it was published
 * @param rules by which rules
 * @param tables one for each characteristic
 */
public record ProfileView(
        ConsultationName consultation,
        int number,
        LocalDate publishedOn,
        RulesValues rules,
        List<ProfileTable> tables) {}
