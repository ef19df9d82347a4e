package org.dueregard.plan;

import java.util.List;

/**
 * What the content of a plan may name.
 *
 * @param roles its roles
 * @param priorities strategic priorities
 * @param crossCutting cross-cutting objectives
 * @param relatedPlans plans beside it
 * @param services services of its body
 */
public record PlanParts(
        List<NamedInput> roles,
        List<NamedInput> priorities,
        List<NamedInput> crossCutting,
        List<NamedInput> relatedPlans,
        List<NamedInput> services) {}
