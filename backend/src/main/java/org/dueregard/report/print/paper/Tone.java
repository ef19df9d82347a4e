package org.dueregard.report.print.paper;

import org.dueregard.rag.Band;

/** The colours of ratings, each with a shape of its own. */
public enum Tone {
    /** On course or complete. */
    GREEN("●", "00703c"),
    /** At risk. */
    AMBER("▲", "8a4b00"),
    /** Off course. */
    RED("■", "aa2a16"),
    /** Without a colour. */
    NONE("○", "505a5f");

    private final String shape;
    private final String ink;

    Tone(String shape, String ink) {
        this.shape = shape;
        this.ink = ink;
    }

    /** The shape that is printed behind the word. */
    public String shape() {
        return shape;
    }

    /** Colour of word and shape on white, as six hexadecimal digits; each has a contrast of 4.5 or more. */
    public String ink() {
        return ink;
    }

    /** The colour of a heading under which actions are counted. */
    public static Tone of(Band band) {
        return switch (band) {
            case COMPLETE, GREEN -> GREEN;
            case AMBER -> AMBER;
            case RED -> RED;
            case NOT_RATED, CLOSED -> NONE;
        };
    }
}
