package org.dueregard.consultation;

import java.util.List;
import org.dueregard.consultation.view.ConsultationView;
import org.dueregard.consultation.view.ExternalIdView;

/**
 * A consultation as its keepers see it.
 *
 * @param ref reference
 * @param version what If-Match names
 * @param status DRAFT or PUBLIC
 * @param consultation what everybody sees, or will
 * @param fields what is written into it
 * @param externalIds what systems call it
 * @param decided fields that no system changes
 * @param abilities what the caller may do with it
 */
public record RecordView(
        String ref,
        int version,
        String status,
        ConsultationView consultation,
        ConsultationFields fields,
        List<ExternalIdView> externalIds,
        List<String> decided,
        List<ConsultationAbility> abilities) {}
