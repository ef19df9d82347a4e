package org.dueregard.report.builder.figure;

import org.dueregard.consultation.rules.FinancialYear;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the catalogue with its argument: pure.
 *
 * @param expression as it is written shortest
 * @param kind which it is
 * @param year the financial year, where it takes one
 * @param role code of the role, where one is given
 */
public record BoundFigure(
        String expression,
        FigureKind kind,
        @Nullable FinancialYear year,
        @Nullable String role) {

    /** Reads one; says where it is wrong. */
    public static BoundFigure read(String text) throws FigureFault {
        FigureExpression expression = FigureExpression.parse(text);
        FigureKind kind = FigureKind.named(expression.name())
                .orElseThrow(() -> new FigureFault(0, "There is no figure " + expression.name()));
        int most = expression.arguments().size();
        if (most > 1) {
            throw new FigureFault(expression.places().get(1), expression.name() + " takes one argument");
        }
        @Nullable String argument = most == 0 ? null : expression.arguments().getFirst();
        int place = most == 0 ? text.length() : expression.places().getFirst();
        return switch (kind.argument()) {
            case YEAR -> new BoundFigure(expression.toString(), kind, year(argument, place, kind), null);
            case ROLE -> new BoundFigure(expression.toString(), kind, null, argument);
        };
    }

    private static FinancialYear year(@Nullable String argument, int place, FigureKind kind) throws FigureFault {
        FinancialYear year = argument == null ? null : FinancialYear.parse(argument);
        if (year == null) {
            throw new FigureFault(place, kind.figure() + " takes a financial year, such as 2020-21");
        }
        return year;
    }

    /** What it counts, in words. */
    public String label() {
        if (year != null) {
            return kind.label() + " in " + year;
        }
        return role == null ? kind.label() : kind.label() + " in the role " + role;
    }
}
