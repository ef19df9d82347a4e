package org.dueregard.report.builder.figure;

import java.util.Arrays;
import java.util.List;

/**
 * What can be asked of the record.
 *
 * @param items every figure
 */
public record FigureCatalogue(List<Entry> items) {

    /**
     * A figure.
     *
     * @param figure its name
     * @param label what it counts
     * @param argument YEAR or ROLE
     * @param required whether the argument must be given
     * @param example how it is written
     */
    public record Entry(String figure, String label, FigureKind.Argument argument, boolean required, String example) {}

    /** All figures. */
    public static FigureCatalogue all() {
        return new FigureCatalogue(Arrays.stream(FigureKind.values())
                .map(kind -> {
                    boolean year = kind.argument() == FigureKind.Argument.YEAR;
                    return new Entry(
                            kind.figure(),
                            kind.label(),
                            kind.argument(),
                            year,
                            year ? kind.figure() + "(2020-21)" : kind.figure());
                })
                .toList());
    }
}
