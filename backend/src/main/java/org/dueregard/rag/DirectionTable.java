package org.dueregard.rag;

import java.util.OptionalInt;

/**
 * The published roll-up of directions: up, no change, down, N/A, total. Percentages leave out N/A.
 *
 * @param up improved, whichever way the figure went
 * @param noChange sustained
 * @param down declined
 * @param notApplicable nothing to compare with
 */
public record DirectionTable(int up, int noChange, int down, int notApplicable) {

    /** Counts directions. A missing one is not applicable. */
    public static DirectionTable of(Iterable<? extends @Nullable Direction> directions) {
        int up = 0;
        int noChange = 0;
        int down = 0;
        int other = 0;
        for (Direction direction : directions) {
            switch (direction) {
                case IMPROVED -> up++;
                case SUSTAINED -> noChange++;
                case DECLINED -> down++;
                case null, default -> other++;
            }
        }
        return new DirectionTable(up, noChange, down, other);
    }

    /** How many have a direction. */
    public int compared() {
        return up + noChange + down;
    }

    /** How many there are. */
    public int total() {
        return compared() + notApplicable;
    }

    /** Per cent of the compared ones that went up; none when none can be compared. */
    public OptionalInt upPercent() {
        return Percent.of(up, compared());
    }

    /** Per cent of the compared ones that did not change; none when none can be compared. */
    public OptionalInt noChangePercent() {
        return Percent.of(noChange, compared());
    }

    /** Per cent of the compared ones that went down; none when none can be compared. */
    public OptionalInt downPercent() {
        return Percent.of(down, compared());
    }
}
