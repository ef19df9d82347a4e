package org.dueregard.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * How like its population a whole group of respondents is: 1 less half the sum of the absolute gaps. Over the categories
 * that can be compared, each side taken as a whole of those.
 */
public final class Similarity {

    private Similarity() {}

    /** From 0 (nothing in common) to 1 (the same), to three decimal places; none where fewer than two can be compared. */
    public static Optional<BigDecimal> of(List<Comparison> categories) {
        int respondents =
                categories.stream().mapToInt(one -> one.respondents().part()).sum();
        int population =
                categories.stream().mapToInt(one -> one.population().part()).sum();
        if (categories.size() < 2 || respondents == 0 || population == 0) {
            return Optional.empty();
        }
        BigDecimal gaps = categories.stream()
                .map(one -> new Share(one.respondents().part(), respondents)
                        .fraction()
                        .subtract(new Share(one.population().part(), population).fraction())
                        .abs())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(BigDecimal.ONE
                .subtract(gaps.divide(BigDecimal.valueOf(2), Share.DIGITS))
                .setScale(3, RoundingMode.HALF_UP));
    }
}
