package org.dueregard.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Stored papers. */
@ApplicationScoped
class SourceDocumentRepository implements PanacheRepositoryBase<SourceDocument, UUID> {

    List<SourceDocument> ofPlan(UUID planId) {
        return list("planId = ?1 order by ordinal", planId);
    }
}
