package org.dueregard.integration.dates;

/** A text that is no date, or could be two. The message says why in a clause that follows the text: "names no year". */
public final class UnreadableDate extends Exception {

    private final transient String text;

    UnreadableDate(String text, String why) {
        super(why, null, false, false);
        this.text = text;
    }

    /** The text as published. */
    public String text() {
        return text;
    }

    /** The whole reason: the text and what is wrong with it. */
    public String sentence() {
        return "\"%s\" cannot be read as a date: it %s".formatted(text, getMessage());
    }
}
