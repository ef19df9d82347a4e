package org.dueregard.rag;

import java.math.BigDecimal;

/** How figures are printed: in full, with the decimals they were published with and commas between thousands. */
final class Figures {

    /** Beyond so many digits a figure is printed with an exponent: no real one is as long. */
    private static final int MOST_DIGITS = 40;

    private Figures() {}

    /** "2,973,349", "97.70", "-0.5". */
    static String number(BigDecimal value) {
        if (Math.abs((long) value.scale()) > MOST_DIGITS) {
            return value.toString();
        }
        String plain = value.toPlainString();
        int point = plain.indexOf('.');
        String decimals = point < 0 ? "" : plain.substring(point);
        String whole = point < 0 ? plain : plain.substring(0, point);
        return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",") + decimals;
    }

    /** "54.34 %", "5 days", "£1,200". */
    static String withUnit(BigDecimal value, MeasureFacts measure) {
        String unit = measure.type() == MeasureType.PERCENT ? "%" : Phrases.or(measure.unit(), "");
        if (unit.equals("£")) {
            return value.signum() < 0 ? "-£" + number(value.negate()) : "£" + number(value);
        }
        return unit.isEmpty() ? number(value) : number(value) + " " + unit;
    }

    /** A reading: its value with the unit or "27 of 50", and an asterisk while it is provisional. */
    static String of(Reading reading, MeasureFacts measure) {
        BigDecimal value = reading.value();
        BigDecimal part = reading.numerator();
        BigDecimal whole = reading.denominator();
        String figure = Phrases.or(reading.text(), "no figure");
        if (value != null) {
            figure = withUnit(value, measure);
        } else if (part != null && whole != null) {
            figure = number(part) + " of " + number(whole);
        }
        return reading.provisional() ? figure + "*" : figure;
    }
}
