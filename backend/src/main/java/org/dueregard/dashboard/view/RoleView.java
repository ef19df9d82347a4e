package org.dueregard.dashboard.view;

import java.util.List;

/**
 * Role as the public interface shows it.
 *
 * @param code code within the plan
 * @param slug slug
 * @param name name
 * @param objectives objectives
 */
public record RoleView(String code, String slug, String name, List<ObjectiveRefView> objectives) {}
