package org.dueregard.dashboard.view;

import java.util.List;
import org.dueregard.consultation.profile.Characteristic;
import org.dueregard.consultation.rules.Side;
import org.dueregard.measure.DerivationKind;
import org.jspecify.annotations.Nullable;

/**
 * How the readings of a measure are worked out, as the public interface shows it.
 *
 * @param kind which figure
 * @param side only consultations that ask beyond the council, or only others; absent for all
 * @param characteristic what tells people apart; absent where no group is meant
 * @param categories who is meant; absent where no group is
 * @param definition the same in a sentence
 */
public record DerivationView(
        DerivationKind kind,
        @Nullable Side side,
        @Nullable Characteristic characteristic,
        @Nullable List<String> categories,
        String definition) {}
