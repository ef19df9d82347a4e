package org.dueregard.consultation.profile.desk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dueregard.consultation.profile.Characteristic;
import org.dueregard.consultation.profile.Population;
import org.dueregard.platform.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** What is wrong with a profile that is saved, all of it, each at its field. */
final class ProfileProblems {

    private final Map<String, Population> populations;
    private final @Nullable Integer responses;
    private final List<FieldError> errors = new ArrayList<>();

    private ProfileProblems(Map<String, Population> populations, @Nullable Integer responses) {
        this.populations = populations;
        this.responses = responses;
    }

    /**
     * Looks through a profile.
     *
     * @param populations those it names, as far as there are any
     * @param responses how many answered the consultation at all, where that is known
     */
    static List<FieldError> of(
            ProfileFields profile, Map<String, Population> populations, @Nullable Integer responses) {
        ProfileProblems problems = new ProfileProblems(populations, responses);
        Set<Characteristic> seen = EnumSet.noneOf(Characteristic.class);
        for (int i = 0; i < profile.tables().size(); i++) {
            TableFields table = profile.tables().get(i);
            if (!seen.add(table.characteristic())) {
                problems.add(
                        "/tables/" + i + "/characteristic",
                        "given-twice",
                        "There is one table for " + table.characteristic()
                                + ": two bandings of the same people would give away what is suppressed");
            }
            problems.table("/tables/" + i, table);
        }
        return problems.errors;
    }

    private void table(String at, TableFields table) {
        long sum = table.categories().stream().mapToLong(CategoryFields::count).sum();
        if (sum > table.base()) {
            add(
                    at + "/base",
                    "below-sum",
                    "The categories add up to " + sum + ", more than the base of " + table.base()
                            + ". A question to which one person gives several answers is no profile");
        } else if (responses != null && table.base() > responses) {
            add(
                    at + "/base",
                    "above-responses",
                    table.base() + " answered this question, but only " + responses + " responded at all");
        }
        names(at, table);
        matches(at, table);
    }

    private void names(String at, TableFields table) {
        Set<String> names = new HashSet<>();
        for (int j = 0; j < table.categories().size(); j++) {
            String name = table.categories().get(j).name();
            if (!names.add(name.strip().toLowerCase(Locale.ROOT))) {
                add(at + "/categories/" + j + "/name", "given-twice", name + " is given twice");
            } else if (!name.equals(name.strip())) {
                add(at + "/categories/" + j + "/name", "malformed", "No blanks before or after a name");
            }
        }
    }

    private void matches(String at, TableFields table) {
        Population population = table.reference() == null ? null : populations.get(table.reference());
        if (table.reference() != null && population == null) {
            add(at + "/reference", "unknown-reference", "There is no reference population " + table.reference());
            return;
        }
        Set<String> used = new HashSet<>();
        for (int j = 0; j < table.categories().size(); j++) {
            List<String> matches = table.categories().get(j).matched();
            String place = at + "/categories/" + j + "/matches";
            if (population == null && !matches.isEmpty()) {
                add(place, "needs-reference", "Say which reference population this is matched to");
            } else if (population != null) {
                matches(place, matches, population, used);
            }
        }
    }

    private void matches(String place, List<String> matches, Population population, Set<String> used) {
        Map<String, Integer> known = population.counts();
        for (int k = 0; k < matches.size(); k++) {
            String match = matches.get(k);
            if (!known.containsKey(match)) {
                add(
                        place + "/" + k,
                        "unknown-value",
                        population.head().topic() + " has no category " + match + ", but "
                                + String.join("; ", known.keySet()));
            } else if (!used.add(match)) {
                add(place + "/" + k, "given-twice", match + " is matched to another category already");
            }
        }
        if (population.count(matches) > population.head().base()) {
            add(place, "above-base", "These overlap: together they are more than the population");
        }
    }

    private void add(String pointer, String code, String message) {
        errors.add(FieldError.body(pointer, code, message));
    }
}
