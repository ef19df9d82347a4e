package org.dueregard.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The order of things within what they belong to, which is all that a document says of it: numbers may have holes, and
 * run through a plan or through each of its objectives.
 *
 * @param refs references by owner, in order
 */
public record Arrangement(Map<String, List<String>> refs) {

    /**
     * One thing in its place.
     *
     * @param owner what it belongs to
     * @param ref its reference
     * @param place its number
     */
    public record Placed(String owner, String ref, int place) {}

    /** The order of some things. Of two with the same number the reference decides, as where they are shown. */
    public static Arrangement of(Collection<Placed> things) {
        return new Arrangement(things.stream()
                .sorted(Comparator.comparingInt(Placed::place).thenComparing(Placed::ref))
                .collect(groupingBy(Placed::owner, mapping(Placed::ref, toList()))));
    }
}
