package org.dueregard.disclosure;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Map;
import java.util.Queue;

/**
 * The narrowest range that adding up can give for a place, exactly. A table that adds up is a network: the total of all
 * flows out to the rows, from rows through cells to columns, and from the columns back. How far one flow can grow or
 * shrink while all stay within what is known is a largest flow around it, and those have whole numbers.
 */
final class Bounds {

    private final CountTable table;
    private final Map<Position, Range> known;
    private final int nodes;

    Bounds(CountTable table, Map<Position, Range> known) {
        this.table = table;
        this.known = known;
        this.nodes = table.rows() + table.columns() + 2;
    }

    /** The values that a place may have, given all that is known of all. */
    Range of(Position place) {
        int count = table.at(place);
        Range alone = known.getOrDefault(place, Range.ANY);
        int more = flow(place, tail(place), head(place), alone.high() - count, true);
        int less = flow(place, tail(place), head(place), count - alone.low(), false);
        return new Range(count - less, count + more);
    }

    private int flow(Position place, int tail, int head, int limit, boolean grows) {
        int[][] room = room(place);
        int from = grows ? head : tail;
        int to = grows ? tail : head;
        int sum = 0;
        while (sum < limit) {
            int pushed = push(room, from, to, limit - sum);
            if (pushed == 0) {
                return sum;
            }
            sum += pushed;
        }
        return sum;
    }

    /** How much every flow but one may still change between two nodes. */
    private int[][] room(Position without) {
        int[][] room = new int[nodes][nodes];
        table.counts().forEach((place, count) -> {
            if (!place.equals(without)) {
                Range range = known.getOrDefault(place, Range.ANY);
                room[tail(place)][head(place)] += range.high() - count;
                room[head(place)][tail(place)] += count - range.low();
            }
        });
        return room;
    }

    /** Sends what the shortest way takes; 0 when there is no way. */
    private static int push(int[][] room, int from, int to, int limit) {
        int[] before = new int[room.length];
        Arrays.fill(before, -1);
        before[from] = from;
        Queue<Integer> next = new ArrayDeque<>();
        next.add(from);
        while (!next.isEmpty() && before[to] < 0) {
            int node = next.remove();
            for (int other = 0; other < room.length; other++) {
                if (before[other] < 0 && room[node][other] > 0) {
                    before[other] = node;
                    next.add(other);
                }
            }
        }
        return before[to] < 0 ? 0 : send(room, before, from, to, limit);
    }

    private static int send(int[][] room, int[] before, int from, int to, int limit) {
        int least = limit;
        for (int node = to; node != from; node = before[node]) {
            least = Math.min(least, room[before[node]][node]);
        }
        for (int node = to; node != from; node = before[node]) {
            room[before[node]][node] -= least;
            room[node][before[node]] += least;
        }
        return least;
    }

    private int tail(Position place) {
        if (place.row() == Position.TOTAL) {
            return place.column() == Position.TOTAL ? 1 : column(place);
        }
        return place.column() == Position.TOTAL ? 0 : row(place);
    }

    private int head(Position place) {
        if (place.row() == Position.TOTAL) {
            return place.column() == Position.TOTAL ? 0 : 1;
        }
        return place.column() == Position.TOTAL ? row(place) : column(place);
    }

    private static int row(Position place) {
        return 2 + place.row();
    }

    private int column(Position place) {
        return 2 + table.rows() + place.column();
    }
}
