package org.dueregard.progress.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dueregard.platform.WorkingDays;
import org.dueregard.progress.ReportingPeople.Person;
import org.junit.jupiter.api.Test;

class LettersTest {

    private static final Person KEEPER = person("Eve", true, "equalities-officer", null, null);
    private static final Person DIRECTOR = person("Dot", true, "member", null, "Eve");
    private static final Person HEAD = person("Hal", true, "reviewer", "COMMUNITIES", "Dot");
    private static final Person OFFICER = person("Olu", true, "service-officer", "COMMUNITIES", "Hal");

    private static Person person(String name, boolean active, String role, String service, String up) {
        Set<String> services = service == null ? Set.of() : Set.of(service);
        return new Person(name, name, name + "@council.example", active, Set.of(role), services, Set.of(), up);
    }

    private static Person gone(Person like) {
        return new Person(
                like.id(),
                like.name(),
                like.address(),
                false,
                like.roles(),
                like.services(),
                like.leads(),
                like.reportsTo());
    }

    private static Addressees staff(Person... people) {
        return new Addressees(List.of(people));
    }

    private static List<String> names(List<Person> people) {
        return people.stream().map(Person::name).toList();
    }

    private static Answer answer(String ref, AnswerState state) {
        return new Answer(ref, "Hold " + ref, "COMMUNITIES", "Communities", state, null, "Olu", null, null);
    }

    private static CycleDays days() {
        LocalDate due = LocalDate.of(2021, 10, 8);
        LocalDate head = LocalDate.of(2021, 10, 15);
        LocalDate closes = LocalDate.of(2021, 10, 22);
        return new CycleDays(
                LocalDate.of(2021, 10, 1),
                closes,
                WorkingDays.plus(closes, 2),
                due,
                WorkingDays.plus(due, 2),
                head,
                WorkingDays.plus(head, 2),
                null,
                null,
                null);
    }

    @Test
    void officersOfTheServiceAreAsked() {
        Addressees all = staff(KEEPER, DIRECTOR, HEAD, OFFICER);
        assertThat(names(all.officers("COMMUNITIES"))).containsExactly("Olu");
        assertThat(names(all.aboveOfficers("COMMUNITIES"))).containsExactly("Hal");
        assertThat(names(all.aboveHeads("COMMUNITIES"))).containsExactly("Dot");
    }

    @Test
    void theNextPersonUpIsAskedForOneWhoHasLeft() {
        assertThat(names(staff(KEEPER, DIRECTOR, HEAD, gone(OFFICER)).officers("COMMUNITIES")))
                .containsExactly("Hal");
        assertThat(names(staff(KEEPER, DIRECTOR, gone(HEAD), gone(OFFICER)).officers("COMMUNITIES")))
                .containsExactly("Dot");
    }

    @Test
    void withoutAnOfficerTheHeadOfServiceIsAskedAndAtLastTheEqualitiesOfficer() {
        assertThat(names(staff(KEEPER, DIRECTOR, HEAD).officers("COMMUNITIES"))).containsExactly("Hal");
        assertThat(names(staff(KEEPER, DIRECTOR).officers("COMMUNITIES"))).containsExactly("Eve");
        assertThat(names(staff(KEEPER, HEAD, OFFICER).officers(null))).containsExactly("Eve");
        assertThat(staff(DIRECTOR).officers("COMMUNITIES")).isEmpty();
    }

    @Test
    void theNamedHeadOfAServiceIsAskedLikeAReviewerOfIt() {
        Person named = new Person(
                "Nia", "Nia", "nia@council.example", true, Set.of("member"), Set.of(), Set.of("COMMUNITIES"), null);
        assertThat(names(staff(KEEPER, OFFICER, named).heads("COMMUNITIES"))).containsExactly("Nia");
        assertThat(names(staff(KEEPER, OFFICER, named).heads("HOUSING"))).containsExactly("Eve");
        assertThat(names(staff(KEEPER, OFFICER, named).officers("COMMUNITIES"))).containsExactly("Olu");
    }

    @Test
    void peopleWhoReportToEachOtherEndTheSearch() {
        Person one = person("One", false, "service-officer", "COMMUNITIES", "Two");
        Person two = person("Two", false, "member", null, "One");
        assertThat(names(staff(KEEPER, one, two).officers("COMMUNITIES"))).containsExactly("Eve");
    }

    @Test
    void nobodyIsToldOfTheirOwnSilenceByEscalation() {
        assertThat(staff(KEEPER).aboveOfficers("COMMUNITIES")).isEmpty();
    }

    @Test
    void aPersonGetsOneLetterHoweverManyActionsAreTheirs() {
        List<Answer> answers = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            answers.add(answer("A-" + i, AnswerState.NOT_STARTED));
        }
        Letters letters =
                Letters.ofDay(days(), answers, staff(KEEPER, DIRECTOR, HEAD, OFFICER), LocalDate.of(2021, 10, 1));
        assertThat(letters.all()).hasSize(1);
        assertThat(letters.all().getFirst().sections().getFirst().lines()).hasSize(40);
        assertThat(letters.all().getFirst().sections().getFirst().more()).isEqualTo(20);
    }

    @Test
    void whatWasSubmittedIsTheHeadsConcernAndNobodyElses() {
        List<Answer> answers = List.of(answer("A-1", AnswerState.SUBMITTED), answer("A-2", AnswerState.ACKNOWLEDGED));
        Addressees all = staff(KEEPER, DIRECTOR, HEAD, OFFICER);
        Letters letters = Letters.ofDay(days(), answers, all, LocalDate.of(2021, 10, 14));
        assertThat(letters.all()).extracting(letter -> letter.to().name()).containsExactly("Hal");
        assertThat(letters.all().getFirst().refs()).containsExactly("A-1");
        assertThat(Letters.ofDay(days(), answers, all, LocalDate.of(2021, 10, 12))
                        .all())
                .isEmpty();
    }

    @Test
    void afterGraceTheNextPersonUpIsToldAsWell() {
        Letters letters = Letters.ofDay(
                days(),
                List.of(answer("A-1", AnswerState.DRAFT)),
                staff(KEEPER, DIRECTOR, HEAD, OFFICER),
                LocalDate.of(2021, 10, 13));
        assertThat(letters.all()).extracting(letter -> letter.to().name()).containsExactlyInAnyOrder("Olu", "Hal");
    }

    @Test
    void anActionForWhichNobodyCanBeWrittenToIsNamed() {
        Letters letters = Letters.ofNudge(days(), List.of(answer("A-1", AnswerState.DRAFT)), staff(gone(KEEPER)));
        assertThat(letters.all()).isEmpty();
        assertThat(letters.unreachable()).containsExactly("A-1");
    }
}
