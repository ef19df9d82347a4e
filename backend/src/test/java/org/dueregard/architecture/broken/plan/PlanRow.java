package org.dueregard.architecture.broken.plan;

import jakarta.persistence.MappedSuperclass;

/** Stands for an entity; of a kind that Hibernate does not look for a table for. */
@MappedSuperclass
public class PlanRow {}
