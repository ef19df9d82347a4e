package org.dueregard.consultation.profile;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.consultation.profile.view.ConsultationName;
import org.dueregard.consultation.profile.view.ProfileView;
import org.dueregard.consultation.profile.view.RulesValues;

/**
 * A profile as it was told once.
 *
 * @param consultation whose it is
 * @param number counts its publications
 * @param publishedOn when it was published
 * @param rules by which rules
 * @param tables one for each characteristic
 */
public record ToldProfile(
        ConsultationName consultation, int number, LocalDate publishedOn, RulesValues rules, List<CountsTable> tables) {

    /** What the public sees of it. */
    public ProfileView view() {
        return new ProfileView(
                consultation,
                number,
                publishedOn,
                rules,
                tables.stream().map(Figures::told).toList());
    }
}
