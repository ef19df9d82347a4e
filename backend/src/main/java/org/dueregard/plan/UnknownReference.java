package org.dueregard.plan;

import java.util.List;

/** Something was named that is not there. */
public final class UnknownReference extends Refused {

    /**
     * Names what is missing.
     *
     * @param kind what the thing is that names it, such as "action"
     * @param ref its reference
     * @param field the part of it that names it, such as "leadService"
     * @param missing the reference or code that is not there
     */
    public UnknownReference(String kind, String ref, String field, String missing) {
        super("There is no such reference", List.of(new Difference(kind, ref, field, null, missing)));
    }
}
