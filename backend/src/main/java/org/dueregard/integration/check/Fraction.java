package org.dueregard.integration.check;

/**
 * A fraction as the format writes it, such as 1/4.
 *
 * @param numerator above the line
 * @param denominator below the line
 */
public record Fraction(int numerator, int denominator) {

    /** Reads a text that fits the schema. */
    public static Fraction of(String text) {
        int line = text.indexOf('/');
        return new Fraction(Integer.parseInt(text.substring(0, line)), Integer.parseInt(text.substring(line + 1)));
    }
}
