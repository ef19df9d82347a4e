package org.dueregard.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.progress.view.TrackedStep;
import org.dueregard.rag.Lifecycle;
import org.dueregard.rag.Rating;
import org.jspecify.annotations.Nullable;

/** What still stands in the way of handing an update in: the rules for new updates. PostgreSQL holds the same ones. */
final class UpdateProblems {

    private final UpdateFields fields;
    private final LocalDate today;
    private final List<FieldError> found = new ArrayList<>();

    private UpdateProblems(UpdateFields fields, LocalDate today) {
        this.fields = fields;
        this.today = today;
    }

    /**
     * Looks for them.
     *
     * @param sheet the update
     * @param today the day in London
     */
    static List<FieldError> of(Sheet sheet, LocalDate today) {
        UpdateProblems problems = new UpdateProblems(sheet.fields(), today);
        problems.words();
        problems.dates(sheet);
        problems.forecast();
        problems.officer();
        problems.nextSteps();
        problems.earlierSteps(sheet.openSteps());
        problems.evidence();
        return List.copyOf(problems.found);
    }

    private void words() {
        if (isBlank(fields.progress())) {
            say("/progress", "missing", "Say what was done");
        }
        Lifecycle lifecycle = fields.lifecycle();
        if ((lifecycle == Lifecycle.PAUSED || lifecycle == Lifecycle.CANCELLED) && isBlank(fields.lifecycleReason())) {
            say("/lifecycleReason", "missing", "Say why the action is " + lifecycle);
        }
    }

    private void dates(Sheet sheet) {
        LocalDate on = date();
        if (on.isAfter(today)) {
            say("/date", "in-the-future", "An update cannot speak of a day to come");
        }
        LocalDate last = sheet.correctsId() != null || sheet.previous() == null
                ? null
                : sheet.previous().date();
        if (last != null && on.isBefore(last)) {
            say(
                    "/date",
                    "before-the-last",
                    "The last published update speaks of " + last + "; this one cannot be earlier");
        }
        LocalDate done = fields.completedOn();
        boolean complete = fields.lifecycle() == Lifecycle.COMPLETE;
        if (complete && done == null) {
            say("/completedOn", "missing", "COMPLETE needs a completion date");
        } else if (!complete && done != null) {
            say("/completedOn", "contradiction", "There is a completion date, but the action is not COMPLETE");
        } else if (done != null && done.isAfter(on)) {
            say("/completedOn", "upside-down", "The completion date is after the day the update speaks of");
        }
    }

    private void forecast() {
        ForecastFields forecast = fields.forecast();
        if (forecast != null && forecast.date() == null) {
            say("/forecast/date", "missing", "A forecast needs a date");
        }
        if (forecast != null && isBlank(forecast.reason())) {
            say("/forecast/reason", "missing", "A forecast needs a reason");
        }
    }

    private void officer() {
        OfficerFields officer = fields.officer();
        if (officer == null) {
            return;
        }
        if (officer.rating() == null) {
            say("/officer/rating", "missing", "An officer's rating needs a colour");
        }
        if (isBlank(officer.reason())) {
            say("/officer/reason", "missing", "An officer's rating needs a reason");
        }
        if (officer.reviewBy() == null) {
            say("/officer/reviewBy", "missing", "An officer's rating needs a review-by date");
        } else if (!officer.reviewBy().isAfter(date())) {
            say("/officer/reviewBy", "upside-down", "The rating would expire before it is given");
        }
    }

    private void nextSteps() {
        for (int i = 0; i < fields.nextSteps().size(); i++) {
            if (isBlank(fields.nextSteps().get(i).text())) {
                say("/nextSteps/" + i + "/text", "missing", "Say what is to happen, or leave the step out");
            }
        }
        String why = needsStep();
        if (why != null && fields.nextSteps().stream().noneMatch(NextStepFields::isTracked)) {
            say("/nextSteps", "no-next-step", why + " needs a next step with an owner and a date");
        }
    }

    private @Nullable String needsStep() {
        Rating rating = fields.officer() == null ? null : fields.officer().rating();
        if (rating == Rating.AMBER || rating == Rating.RED) {
            return rating.name();
        }
        return fields.lifecycle() == Lifecycle.PAUSED ? Lifecycle.PAUSED.name() : null;
    }

    private void earlierSteps(List<TrackedStep> openSteps) {
        Set<UUID> open = openSteps.stream().map(TrackedStep::id).collect(Collectors.toSet());
        Set<UUID> ended = new HashSet<>();
        for (int i = 0; i < fields.closedSteps().size(); i++) {
            earlierStep(
                    "/closedSteps/" + i + "/step", fields.closedSteps().get(i).step(), open, ended);
        }
        for (int i = 0; i < fields.nextSteps().size(); i++) {
            UUID carries = fields.nextSteps().get(i).carries();
            if (carries != null) {
                earlierStep("/nextSteps/" + i + "/carries", carries, open, ended);
            }
        }
    }

    private void earlierStep(String pointer, UUID step, Set<UUID> open, Set<UUID> ended) {
        if (!open.contains(step)) {
            say(pointer, "not-open", "This step is not open any more");
        } else if (!ended.add(step)) {
            say(pointer, "given-twice", "This step is closed and carried on at once, or twice");
        }
    }

    private void evidence() {
        for (int i = 0; i < fields.evidence().size(); i++) {
            EvidenceFields one = fields.evidence().get(i);
            if (isBlank(one.title())) {
                say("/evidence/" + i + "/title", "missing", "Evidence needs a title");
            }
            String url = one.url();
            if (url == null && one.kind() == EvidenceKind.LINK) {
                say("/evidence/" + i + "/url", "missing", "A link needs an address");
            } else if (url != null && !url.matches("https?://\\S+")) {
                say("/evidence/" + i + "/url", "wrong-form", "An address starts with http:// or https://");
            }
        }
        if (fields.lifecycle() == Lifecycle.COMPLETE
                && fields.evidence().isEmpty()
                && fields.readings().isEmpty()) {
            say("/evidence", "missing", "COMPLETE needs evidence: a link, a document or a reading");
        }
    }

    private LocalDate date() {
        return Objects.requireNonNullElse(fields.date(), today);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private void say(String pointer, String code, String message) {
        found.add(FieldError.body(pointer, code, message));
    }
}
