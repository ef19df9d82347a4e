package org.dueregard.integration.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with one import. Long lists are cut, but counted to the end. */
public final class Problems {

    /** More would not be read; who mends two hundred tries again. */
    public static final int MOST = 200;

    private static final Comparator<ImportProblem> IN_FILE = Comparator.comparing(
            ImportProblem::place,
            Comparator.comparingInt((Place place) -> orZero(place.row()))
                    .thenComparingInt(place -> orZero(place.line()))
                    .thenComparingInt(place -> orZero(place.column())));

    private final List<ImportProblem> listed = new ArrayList<>();
    private int leftOut;
    private boolean errors;

    /** Takes a problem that stops the import. */
    public void error(Place place, String code, String message) {
        add(new ImportProblem(Severity.ERROR, code, place, message));
    }

    /** Takes a problem that is only worth a look. */
    public void warning(Place place, String code, String message) {
        add(new ImportProblem(Severity.WARNING, code, place, message));
    }

    /** Takes a problem as it is. */
    public void add(ImportProblem problem) {
        errors |= problem.severity().isError();
        if (listed.size() < MOST) {
            listed.add(problem);
        } else {
            leftOut++;
        }
    }

    /** Takes over what another has collected. */
    public void addAll(Problems others) {
        others.listed.forEach(this::add);
        leftOut += others.leftOut;
        errors |= others.errors;
    }

    /** Whether a value of the document is known to be wrong. */
    public boolean hasErrorAt(String pointer) {
        return listed.stream()
                .anyMatch(one ->
                        one.severity().isError() && pointer.equals(one.place().pointer()));
    }

    /** The same problems, each changed in its place, in the order of rows, lines and columns. */
    public Problems mapped(UnaryOperator<ImportProblem> change) {
        Problems result = new Problems();
        listed.stream().map(change).sorted(IN_FILE).forEach(result::add);
        result.leftOut += leftOut;
        result.errors |= errors;
        return result;
    }

    /** Some of the problems; those that are left out are not counted either. */
    public Problems kept(Predicate<ImportProblem> wanted) {
        Problems result = new Problems();
        listed.stream().filter(wanted).forEach(result::add);
        result.leftOut += leftOut;
        result.errors |= errors;
        return result;
    }

    /** Whether anything stops the import. */
    public boolean hasErrors() {
        return errors;
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    /** The problems so far. */
    public List<ImportProblem> listed() {
        return List.copyOf(listed);
    }

    /** How many more there were. */
    public int leftOut() {
        return leftOut;
    }
}
