package org.dueregard.progress.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dueregard.platform.DayText;
import org.dueregard.progress.ReportingPeople.Person;
import org.dueregard.progress.cycle.Letter.Line;
import org.dueregard.progress.cycle.Letter.Topic;

/** Puts together who is told what: pure. However many actions concern somebody, they get one letter. */
final class Letters {

    private final CycleDays days;
    private final Addressees addressees;
    private final Map<String, Letter> byPerson = new LinkedHashMap<>();
    private final List<String> unreachable = new ArrayList<>();

    private Letters(CycleDays days, Addressees addressees) {
        this.days = days;
        this.addressees = addressees;
    }

    /** What the calendar asks of everybody on a day; on most days that is nothing. */
    static Letters ofDay(CycleDays days, List<Answer> answers, Addressees addressees, LocalDate today) {
        Letters letters = new Letters(days, addressees);
        Occasion officers = Occasion.of(CycleLevel.OFFICER, days, today);
        if (officers != null) {
            answers.stream()
                    .filter(answer -> answer.state().isWithOfficer())
                    .forEach(answer -> letters.give(answer, officers));
        }
        Occasion heads = Occasion.of(CycleLevel.HEAD_OF_SERVICE, days, today);
        if (heads != null) {
            answers.stream()
                    .filter(answer -> answer.state() == AnswerState.SUBMITTED)
                    .forEach(answer -> letters.review(answer, heads));
        }
        return letters;
    }

    /** What a nudge tells those who have not answered. */
    static Letters ofNudge(CycleDays days, List<Answer> unanswered, Addressees addressees) {
        Letters letters = new Letters(days, addressees);
        String heading = "The equalities officer asks for your update, due on " + DayText.of(days.officerDue());
        unanswered.forEach(answer -> letters.tell(addressees.officers(answer.service()), Topic.GIVE, heading, answer));
        return letters;
    }

    List<Letter> all() {
        return List.copyOf(byPerson.values());
    }

    /** Actions for which nobody can be written to. */
    List<String> unreachable() {
        return List.copyOf(unreachable);
    }

    private void give(Answer answer, Occasion occasion) {
        String due = DayText.of(days.officerDue());
        String heading = switch (occasion) {
            case OPENED -> "Updates you are asked for, due on " + due;
            case SOON, TOMORROW -> "Updates still to come, due on " + due;
            case GRACE ->
                "Overdue: updates were due on " + due + ", and can still come by "
                        + DayText.of(days.officerGraceEnds());
            case ESCALATED -> "Late: updates were due on " + due + "; the next person up has been told";
        };
        tell(addressees.officers(answer.service()), Topic.GIVE, heading, answer);
        if (occasion == Occasion.ESCALATED) {
            tell(
                    addressees.aboveOfficers(answer.service()),
                    Topic.ESCALATED,
                    "Not answered by those you answer for, due since " + due,
                    answer);
        }
    }

    private void review(Answer answer, Occasion occasion) {
        String due = DayText.of(days.headDue());
        String heading = (occasion.compareTo(Occasion.GRACE) < 0
                        ? "Waiting for you to acknowledge or return, by "
                        : "Overdue: waiting for you to acknowledge or return since ")
                + due;
        tell(addressees.heads(answer.service()), Topic.REVIEW, heading, answer);
        if (occasion == Occasion.ESCALATED) {
            tell(
                    addressees.aboveHeads(answer.service()),
                    Topic.ESCALATED,
                    "Not seen by heads of service, due since " + due,
                    answer);
        }
    }

    private void tell(List<Person> people, Topic topic, String heading, Answer answer) {
        if (people.isEmpty() && topic != Topic.ESCALATED) {
            unreachable.add(answer.action());
        }
        Line line = new Line(heading, answer.action(), answer.wording(), note(answer));
        people.forEach(person ->
                byPerson.computeIfAbsent(person.id(), id -> new Letter(person)).add(topic, line));
    }

    private String note(Answer answer) {
        String state = switch (answer.state()) {
            case NOT_STARTED -> "not started";
            case DRAFT -> "a draft is there";
            case RETURNED -> "returned to its writer";
            case SUBMITTED -> "submitted by " + answer.author();
            case ACKNOWLEDGED -> "acknowledged";
            case PUBLISHED -> "published";
        };
        String service = answer.serviceName();
        if (service == null) {
            return state + "; no service leads it";
        }
        return addressees.hasOfficer(answer.service()) ? state : state + "; " + service + " has no officer at present";
    }
}
