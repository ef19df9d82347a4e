package org.dueregard.plan;

import java.util.Map;
import java.util.UUID;

/**
 * What the codes and references of one plan stand for.
 *
 * @param objectives objectives by reference
 * @param services services of the body by code
 * @param sources its papers
 */
record PlanNames(Map<String, UUID> objectives, Map<String, UUID> services, SourceNames sources) {}
