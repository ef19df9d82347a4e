package org.dueregard.report.snapshot;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published update. The database keeps it ready with more than a report says; the rest is left out.
 *
 * @param source the paper it was taken from
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record UpdatePart(
        String ref,
        LocalDate date,
        String author,
        String progress,
        @Nullable String issues,
        List<NextStepPart> nextSteps,
        List<EvidencePart> evidence,
        @Nullable SourcePart source) {

    /** Something that is to be done next. */
    public record NextStepPart(
            String text,
            @Nullable String owner,
            @Nullable LocalDate due,
            @Nullable String dueText) {}

    /** What proves it. */
    public record EvidencePart(
            String kind, String title, @Nullable String url) {}

    /** Where it is said. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record SourcePart(String title, @Nullable String paragraph) {}
}
