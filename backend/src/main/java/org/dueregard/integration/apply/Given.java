package org.dueregard.integration.apply;

import java.util.Objects;
import org.dueregard.integration.check.FieldDate;
import org.dueregard.integration.document.CitationPart;
import org.dueregard.integration.document.NamedPart;
import org.dueregard.integration.document.OfficerPart;
import org.dueregard.plan.CitationInput;
import org.dueregard.plan.NamedInput;
import org.dueregard.plan.OfficerInput;
import org.jspecify.annotations.Nullable;

/** Small parts that occur in many places, and values that the checks have made sure of. */
final class Given {

    private Given() {}

    /** A value that a document without fault has. */
    static <T> T value(@Nullable T value) {
        return Objects.requireNonNull(value, "A judged document lacks what the schema asks for");
    }

    static NamedInput named(@Nullable NamedPart part) {
        NamedPart named = value(part);
        return new NamedInput(value(named.code()), value(named.name()));
    }

    static @Nullable CitationInput cites(@Nullable CitationPart part) {
        return part == null ? null : new CitationInput(value(part.source()), part.paragraph());
    }

    static @Nullable OfficerInput officer(@Nullable OfficerPart part) {
        return part == null
                ? null
                : new OfficerInput(
                        value(part.rating()),
                        value(part.author()),
                        value(part.reason()),
                        value(FieldDate.last(part.reviewBy())));
    }
}
