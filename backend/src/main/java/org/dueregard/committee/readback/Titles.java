package org.dueregard.committee.readback;

import java.util.Locale;

/** Compares titles as people do: capitals, punctuation and spaces make no difference. */
final class Titles {

    private Titles() {}

    static boolean same(String one, String other) {
        return plain(one).equals(plain(other)) && !plain(one).isEmpty();
    }

    /** Whether a title names a thing, as "Appendix 1 - Progress Update" names "appendix-1"; "Appendix 10" does not. */
    static boolean names(String title, String thing) {
        return (" " + plain(title) + " ").contains(" " + plain(thing) + " ");
    }

    private static String plain(String title) {
        return title.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
