package org.dueregard.consultation.profile.reference;

import java.text.Normalizer;
import java.util.Locale;

/** References of populations: their edition, topic and area in small letters and hyphens. */
final class ReferenceRefs {

    private static final int LONGEST = 160;

    private ReferenceRefs() {}

    static String of(String edition, String topic, String geography) {
        String plain = Normalizer.normalize(edition + " " + topic + " " + geography, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replace("+", " and over ")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
        return cut.isEmpty() ? "population" : cut;
    }
}
