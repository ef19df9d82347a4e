package org.dueregard.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.rag.DueKind;
import org.jspecify.annotations.Nullable;

/** What does not fit together in an action as an officer writes it. */
final class ActionProblems {

    private final String own;
    private final ActionFields fields;
    private final LocalDate today;
    private final List<FieldError> found = new ArrayList<>();

    private ActionProblems(String own, ActionFields fields, LocalDate today) {
        this.own = own;
        this.fields = fields;
        this.today = today;
    }

    /**
     * Looks for it.
     *
     * @param own reference of the action
     * @param taken references that other actions of the plan have
     * @param today the day in London
     */
    static List<FieldError> of(String own, ActionFields fields, Set<String> taken, LocalDate today) {
        ActionProblems problems = new ActionProblems(own, fields, today);
        problems.due(fields.due());
        problems.places(taken);
        problems.milestones();
        return List.copyOf(problems.found);
    }

    private void due(@Nullable DueFields due) {
        if (due == null) {
            return;
        }
        if (due.date() == null && due.precision() != null) {
            say("/due/date", "missing", "A precision needs a date");
        }
        if (due.kind() == DueKind.RECURRING && due.everyMonths() == null) {
            say("/due/everyMonths", "missing", "What recurs says every how many months");
        }
        if (due.kind() != DueKind.RECURRING && due.everyMonths() != null) {
            say("/due/everyMonths", "contradiction", "Only what is RECURRING has a rhythm");
        }
        if (due.kind() == DueKind.ONGOING && due.date() != null) {
            say("/due/date", "contradiction", "What is ONGOING has no date of its own, only a nextReview");
        }
        if (due.kind() == DueKind.REVIEW && due.date() == null && due.text() == null) {
            say("/due/date", "missing", "A review has a date");
        }
        LocalDate start = fields.start();
        LocalDate date = due.date();
        if (start != null
                && date != null
                && due.precision() != null
                && start.isAfter(due.precision().lastDay(date))) {
            say("/start", "upside-down", "The action starts after it is due");
        }
    }

    private void places(Set<String> taken) {
        Set<String> refs = new HashSet<>();
        Set<String> objectives = new HashSet<>();
        List<PlacementFields> places = fields.places(own);
        for (int i = 0; i < places.size(); i++) {
            PlacementFields place = places.get(i);
            String ref = String.valueOf(place.ref());
            if (!refs.add(ref)) {
                say("/placements/" + i + "/ref", "given-twice", "Each place has a reference of its own");
            } else if (taken.contains(ref)) {
                say("/placements/" + i + "/ref", "taken", "Another action of the plan has the reference " + ref);
            }
            if (!objectives.add(place.objective())) {
                say("/placements/" + i + "/objective", "given-twice", "An action stands in an objective once");
            }
        }
        if (!refs.contains(own)) {
            say("/placements", "missing", "One of the places carries the action's own reference, " + own);
        }
    }

    private void milestones() {
        for (int i = 0; i < fields.milestones().size(); i++) {
            MilestoneFields step = fields.milestones().get(i);
            if (step.due() == null && step.precision() != null) {
                say("/milestones/" + i + "/due", "missing", "A precision needs a date");
            }
            if (step.doneOn() != null && step.doneOn().isAfter(today)) {
                say("/milestones/" + i + "/doneOn", "in-the-future", "A milestone cannot be done on a day to come");
            }
        }
    }

    private void say(String pointer, String code, String message) {
        found.add(FieldError.body(pointer, code, message));
    }
}
