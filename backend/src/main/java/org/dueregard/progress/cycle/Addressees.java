package org.dueregard.progress.cycle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dueregard.identity.Roles;
import org.dueregard.progress.ReportingPeople.Person;
import org.jspecify.annotations.Nullable;

/**
 * Who is written to about a service: pure. Somebody who has left is replaced by the next person up; where nobody is left
 * on the way the head of service is asked, and at last the equalities officer.
 */
final class Addressees {

    private final List<Person> people;
    private final Map<String, Person> byId = new LinkedHashMap<>();

    Addressees(List<Person> people) {
        this.people = List.copyOf(people);
        people.forEach(person -> byId.put(person.id(), person));
    }

    /** Whether a service has an active officer of its own. */
    boolean hasOfficer(@Nullable String service) {
        return people.stream().anyMatch(person -> isReachable(person) && person.serves(Roles.SERVICE_OFFICER, service));
    }

    /** Who gives updates of a service. */
    List<Person> officers(@Nullable String service) {
        return firstFilled(
                reachable(person -> person.serves(Roles.SERVICE_OFFICER, service)),
                above(person -> person.serves(Roles.SERVICE_OFFICER, service)),
                heads(service));
    }

    /** Who sees updates of a service. */
    List<Person> heads(@Nullable String service) {
        return firstFilled(
                reachable(person -> person.serves(Roles.REVIEWER, service)),
                above(person -> person.serves(Roles.REVIEWER, service)),
                keepers());
    }

    /** Who is told when officers of a service do not answer: the next person up from those who were asked. */
    List<Person> aboveOfficers(@Nullable String service) {
        List<Person> asked = officers(service);
        return without(asked, firstFilled(above(asked::contains), without(asked, heads(service)), keepers()));
    }

    /** Who is told when heads of service do not answer. */
    List<Person> aboveHeads(@Nullable String service) {
        List<Person> asked = heads(service);
        return without(asked, firstFilled(above(asked::contains), keepers()));
    }

    private List<Person> keepers() {
        return reachable(person -> person.roles().contains(Roles.EQUALITIES_OFFICER));
    }

    private List<Person> reachable(Predicate<Person> wanted) {
        return people.stream().filter(Addressees::isReachable).filter(wanted).toList();
    }

    /** The next reachable person up from each who is wanted, however many have left in between. */
    private List<Person> above(Predicate<Person> wanted) {
        List<Person> found = new ArrayList<>();
        for (Person person : people) {
            if (wanted.test(person)) {
                Person next = next(person);
                if (next != null && !found.contains(next)) {
                    found.add(next);
                }
            }
        }
        return found;
    }

    private @Nullable Person next(Person person) {
        Set<String> seen = new HashSet<>(Set.of(person.id()));
        String up = person.reportsTo();
        while (up != null && seen.add(up)) {
            Person candidate = byId.get(up);
            if (candidate == null || isReachable(candidate)) {
                return candidate;
            }
            up = candidate.reportsTo();
        }
        return null;
    }

    private static boolean isReachable(Person person) {
        return person.active() && person.address() != null;
    }

    private static List<Person> without(List<Person> some, List<Person> from) {
        return from.stream().filter(person -> !some.contains(person)).toList();
    }

    @SafeVarargs
    private static List<Person> firstFilled(List<Person>... choices) {
        for (List<Person> choice : choices) {
            if (!choice.isEmpty()) {
                return choice;
            }
        }
        return List.of();
    }
}
