package org.dueregard.integration.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A part of a document with the JSON pointer to it.
 *
 * @param pointer where it is
 * @param item the part
 */
public record At<T>(String pointer, T item) {

    /** A field of this part. */
    public <F> At<F> field(String name, F value) {
        return new At<>(pointer + "/" + name, value);
    }

    /** The entries of a list in this part. */
    public <E> List<At<E>> list(String name, Function<T, List<E>> list) {
        List<E> entries = list.apply(item);
        List<At<E>> result = new ArrayList<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            result.add(new At<>(pointer + "/" + name + "/" + i, entries.get(i)));
        }
        return result;
    }
}
