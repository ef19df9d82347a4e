package org.dueregard.integration.dates;

import java.util.Locale;

/** One spelling for what papers print in many: any dash is a hyphen, any space one space, no capitals, no full stop at the end. */
final class PlainText {

    private PlainText() {}

    static String of(String text) {
        return text.replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replaceAll("[\\s\\u00a0\\u2000-\\u200b\\u202f]+", " ")
                .strip()
                .replaceFirst("[.;,]+$", "")
                .toLowerCase(Locale.ROOT);
    }
}
