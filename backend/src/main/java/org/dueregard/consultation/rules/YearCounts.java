package org.dueregard.consultation.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How many consultations there are of each year, side and method. The sides add up to the total, and so do the methods. */
public final class YearCounts {

    private final List<Entry> entries = new ArrayList<>();

    private record Entry(FinancialYear year, boolean external, Method method, int count) {}

    /** Some more. */
    public void add(FinancialYear year, boolean external, Method method, int count) {
        entries.add(new Entry(year, external, method, count));
    }

    /** Years of which there are any. */
    public Set<FinancialYear> years() {
        return entries.stream().map(Entry::year).collect(Collectors.toCollection(TreeSet::new));
    }

    /** How many of a year, of one side or of both. */
    public int of(FinancialYear year, @Nullable Side side) {
        return entries.stream()
                .filter(entry -> entry.year().equals(year))
                .filter(entry -> side == null || entry.external() == (side == Side.EXTERNAL))
                .mapToInt(Entry::count)
                .sum();
    }

    /** How many of a year by each method that occurs. */
    public Map<Method, Integer> byMethod(FinancialYear year) {
        Map<Method, Integer> result = new EnumMap<>(Method.class);
        entries.stream()
                .filter(entry -> entry.year().equals(year))
                .forEach(entry -> result.merge(entry.method(), entry.count(), Integer::sum));
        return result;
    }
}
