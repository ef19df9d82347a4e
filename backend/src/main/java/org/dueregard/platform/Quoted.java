package org.dueregard.platform;

/** Text of a file inside a message: short, on one line, and without anything a console would obey. */
public final class Quoted {

    private static final int LONGEST = 80;

    private Quoted() {}

    /** The text in quotation marks. */
    public static String of(String text) {
        return '"' + plain(text) + '"';
    }

    /** The text without quotation marks. */
    public static String plain(String text) {
        int end = Math.min(text.length(), LONGEST);
        boolean splitsPair = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        String cut = text.substring(0, splitsPair ? end - 1 : end).replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", " ");
        return end < text.length() ? cut + "…" : cut;
    }
}
