package org.dueregard.integration.check;

/**
 * A part of a document with the part that holds it.
 *
 * @param owner the part that holds it
 * @param part the part
 */
public record Within<O, T>(At<O> owner, At<T> part) {

    /** Where the part is. */
    public String pointer() {
        return part.pointer();
    }

    /** The part itself. */
    public T item() {
        return part.item();
    }
}
