package org.dueregard.progress.cycle;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dueregard.consultation.view.ConsultationService;
import org.dueregard.consultation.view.WeDidTask;
import org.dueregard.platform.DayText;
import org.dueregard.progress.ReportingPeople.Person;
import org.dueregard.progress.cycle.Letter.Line;
import org.dueregard.progress.cycle.Letter.Topic;
import org.jspecify.annotations.Nullable;

/** Puts together who is told which consultations wait for "we did": pure. Each person gets one letter. */
final class WeDidLetters {

    private final Addressees addressees;
    private final Map<String, Letter> byPerson = new LinkedHashMap<>();

    private WeDidLetters(Addressees addressees) {
        this.addressees = addressees;
    }

    /** The letters of a day; on most days there are none. */
    static List<Letter> ofDay(List<WeDidTask> tasks, Addressees addressees, LocalDate today) {
        WeDidLetters letters = new WeDidLetters(addressees);
        for (WeDidTask task : tasks) {
            WeDidOccasion occasion = WeDidOccasion.of(task.due(), today);
            if (occasion != null) {
                letters.ask(task, occasion);
            }
        }
        return List.copyOf(letters.byPerson.values());
    }

    private void ask(WeDidTask task, WeDidOccasion occasion) {
        ConsultationService service = task.service();
        @Nullable String code = service == null ? null : service.code();
        Topic topic = occasion == WeDidOccasion.ESCALATED ? Topic.ESCALATED : Topic.GIVE;
        String heading = switch (occasion) {
            case SOON, TOMORROW -> "Say what the council did, in time";
            case OVERDUE, ESCALATED -> "Overdue: say what the council did";
        };
        String note = "closed on " + DayText.of(task.closed()) + ", due on " + DayText.of(task.due());
        Line line = new Line(heading, task.ref(), task.title(), note);
        addressees.officers(code).forEach(person -> tell(person, topic, line));
        if (occasion == WeDidOccasion.ESCALATED) {
            addressees.aboveOfficers(code).forEach(person -> tell(person, topic, line));
        }
    }

    private void tell(Person person, Topic topic, Line line) {
        byPerson.computeIfAbsent(person.id(), id -> new Letter(person)).add(topic, line);
    }
}
