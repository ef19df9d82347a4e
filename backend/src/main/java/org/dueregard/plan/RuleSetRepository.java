package org.dueregard.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Stored rating rules. */
@ApplicationScoped
class RuleSetRepository implements PanacheRepositoryBase<RuleSet, UUID> {}
