package org.dueregard.disclosure;

/**
 * A category of respondents beside the same people in a population.
 *
 * @param respondents of those who answered the question
 * @param population of the population, by its own base
 */
public record Comparison(Share respondents, Share population) {

    /** The gap of both shares. */
    public Gap gap() {
        return new Gap(respondents.fraction(), population.fraction());
    }

    /** Where the share of respondents may lie. */
    public Interval interval() {
        return Interval.wilson(respondents);
    }

    /** Under-represented only when the whole interval lies below the share of the population. */
    public Standing standing() {
        if (interval().isBelow(population.fraction())) {
            return Standing.UNDER_REPRESENTED;
        }
        return interval().isAbove(population.fraction()) ? Standing.OVER_REPRESENTED : Standing.NO_CLEAR_DIFFERENCE;
    }
}
