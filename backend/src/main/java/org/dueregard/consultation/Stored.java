package org.dueregard.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dueregard.consultation.view.ExtensionView;
import org.dueregard.consultation.view.ExternalIdView;
import org.dueregard.consultation.view.FairnessView;
import org.dueregard.consultation.view.LinkedActionView;
import org.dueregard.consultation.view.LinkedMeasureView;
import org.jspecify.annotations.Nullable;

/**
 * A consultation as it is stored. A list reads it without what stands beside it.
 *
 * @param id identity
 * @param ref reference
 * @param status DRAFT or PUBLIC
 * @param version grows with every change
 * @param serviceName name of its service
 * @param fields what is written into it
 * @param weDid what came of it
 * @param weDidOn when that was said
 * @param decided names of the fields that an officer has set
 * @param extensions closing days that were moved
 * @param fairness answers to the questions of fairness
 * @param linkedActions actions with their wording
 * @param linkedMeasures measures with their names
 * @param externalIds what systems call it
 */
record Stored(
        UUID id,
        String ref,
        String status,
        int version,
        @Nullable String serviceName,
        ConsultationFields fields,
        @Nullable String weDid,
        @Nullable LocalDate weDidOn,
        List<String> decided,
        List<ExtensionView> extensions,
        List<FairnessView.Given> fairness,
        List<LinkedActionView> linkedActions,
        List<LinkedMeasureView> linkedMeasures,
        List<ExternalIdView> externalIds) {

    private static final String PUBLIC = "PUBLIC";

    /** What was not read is empty. */
    Stored {
        extensions = Objects.requireNonNullElse(extensions, List.of());
        fairness = Objects.requireNonNullElse(fairness, List.of());
        linkedActions = Objects.requireNonNullElse(linkedActions, List.of());
        linkedMeasures = Objects.requireNonNullElse(linkedMeasures, List.of());
        externalIds = Objects.requireNonNullElse(externalIds, List.of());
    }

    boolean isPublic() {
        return status.equals(PUBLIC);
    }
}
