package org.dueregard.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.dueregard.platform.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** Takes in readings that are sent together: says which reading each one is, and everything that stands in the way. */
final class ReadingIntake {

    private final Map<String, OwnedMeasure> measures;
    private final ReadingShelf shelf;
    private final @Nullable String system;
    private final LocalDate today;
    private final Set<String> sentRefs = new HashSet<>();
    private final Set<String> sentKeys = new HashSet<>();
    private final List<FieldError> errors = new ArrayList<>();

    /**
     * An intake.
     *
     * @param measures measures of the plan by reference
     * @param shelf readings that are there
     * @param system the system that sends them; null when it is a person
     * @param today the day in London
     */
    ReadingIntake(Map<String, OwnedMeasure> measures, ReadingShelf shelf, @Nullable String system, LocalDate today) {
        this.measures = measures;
        this.shelf = shelf;
        this.system = system;
        this.today = today;
    }

    /** The readings with all their references; what is wrong is in {@link #errors()}. */
    List<NewReading> take(List<NewReading> sent, IntFunction<String> place) {
        List<NewReading> taken = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            taken.add(one(sent.get(i), place.apply(i)));
        }
        return taken;
    }

    /** Everything that is wrong, in the order of the readings. */
    List<FieldError> errors() {
        return List.copyOf(errors);
    }

    private NewReading one(NewReading reading, String place) {
        OwnedMeasure measure = measures.get(reading.measure());
        if (measure == null) {
            say(place + "/measure", "unknown-reference", "The plan has no measure " + reading.measure());
            return reading;
        }
        if (measure.computed()) {
            say(
                    place + "/measure",
                    "computed",
                    measure.ref() + " is computed from the register of consultations and takes no reading;"
                            + " put the register right where it is wrong");
            return reading;
        }
        KnownReading there = byKey(reading, measure.ref(), place);
        String ref = reading.ref() != null ? reading.ref() : there != null ? there.ref() : null;
        if (ref == null) {
            ref = shelf.freeRef(measure.ref(), reading.period().end());
        }
        if (there != null && !there.ref().equals(ref)) {
            say(place + "/ref", "contradiction", "This key belongs to the reading " + there.ref());
        }
        if (!sentRefs.add(measure.ref() + "/" + ref)) {
            say(place + "/ref", "given-twice", "This reading is sent twice");
        }
        NewReading named = reading.named(measure.ref(), ref, corrected(reading, measure.ref(), place));
        errors.addAll(ReadingProblems.of(place, named, measure.type(), today));
        if (shelf.get(measure.ref(), ref) == null) {
            fits(named, measure.ref(), place);
            shelf.put(KnownReading.of(named, measure.ref(), ref, system));
        }
        return named;
    }

    /** The reading that is there under the key of the system, if there is one. */
    private @Nullable KnownReading byKey(NewReading reading, String measure, String place) {
        String key = reading.externalId();
        if (key == null) {
            return null;
        }
        if (system == null) {
            say(place + "/externalId", "not-for-people", "Only a system has keys of its own");
            return null;
        }
        if (!sentKeys.add(key)) {
            say(place + "/externalId", "given-twice", "This key is sent twice");
        }
        KnownReading there = shelf.byKey(system, key);
        if (shelf.isElsewhere(key) || (there != null && !there.measure().equals(measure))) {
            say(place + "/externalId", "already-used", "This key belongs to a reading of another measure");
            return null;
        }
        return there;
    }

    /** Reference of the reading that is confirmed or corrected. */
    private @Nullable String corrected(NewReading reading, String measure, String place) {
        String key = reading.correctsExternalId();
        if (key == null) {
            return reading.corrects();
        }
        KnownReading there = system == null ? null : shelf.byKey(system, key);
        if (there == null || !there.measure().equals(measure)) {
            say(
                    place + "/correctsExternalId",
                    "unknown-reference",
                    "You have sent no reading of it with the key " + key);
            return null;
        }
        if (reading.corrects() != null && !there.ref().equals(reading.corrects())) {
            say(place + "/corrects", "contradiction", "This key belongs to the reading " + there.ref());
        }
        return there.ref();
    }

    /** One reading stands for each period; another one confirms or corrects it, and only once. */
    private void fits(NewReading reading, String measure, String place) {
        String corrects = reading.corrects();
        if (corrects == null) {
            if (reading.correctsExternalId() != null) {
                return;
            }
            KnownReading standing = shelf.standing(
                    measure, reading.period().start(), reading.period().end());
            if (standing != null) {
                say(
                        place + "/period/end",
                        "already-there",
                        "There is a reading for this period, " + standing.ref()
                                + "; confirm or correct it by naming it in corrects");
            }
            return;
        }
        KnownReading was = shelf.get(measure, corrects);
        if (was == null) {
            if (!corrects.equals(reading.ref())) {
                say(place + "/corrects", "unknown-reference", "There is no reading " + corrects + " of this measure");
            }
        } else if (was.replaced()) {
            say(place + "/corrects", "already-replaced", corrects + " was confirmed or corrected before");
        } else {
            if (reading.provisional() && !was.provisional()) {
                say(place + "/provisional", "contradiction", corrects + " is final, so what corrects it is final too");
            }
            shelf.put(was.replacedNow());
        }
    }

    private void say(String pointer, String code, String message) {
        errors.add(FieldError.body(pointer, code, message));
    }
}
