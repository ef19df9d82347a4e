package org.dueregard.action.course;

import java.util.Map;

/**
 * That a plan is closed.
 *
 * @param reason why
 * @param dispositions what becomes of its actions
 */
public record PlanClosure(String reason, Map<String, DispositionFields> dispositions) {}
