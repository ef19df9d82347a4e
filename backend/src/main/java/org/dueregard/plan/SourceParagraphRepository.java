package org.dueregard.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Stored paragraphs. */
@ApplicationScoped
class SourceParagraphRepository implements PanacheRepositoryBase<SourceParagraph, UUID> {

    List<SourceParagraph> ofPlan(UUID planId) {
        return list(
                "select p from SourceParagraph p join SourceDocument d on d.id = p.documentId where d.planId = ?1",
                planId);
    }
}
