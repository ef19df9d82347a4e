package org.dueregard.architecture.broken.action;

import org.dueregard.architecture.broken.plan.PlanRepository;

/** Breaks: a repository is not for other rooms. */
record UsesRepositoryOfPlan(PlanRepository repository) {}
