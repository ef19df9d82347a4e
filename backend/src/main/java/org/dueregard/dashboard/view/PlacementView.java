package org.dueregard.dashboard.view;

/**
 * A role that the action serves.
 *
 * @param role the role
 * @param roleName role name
 * @param objective the objective
 * @param ref reference of the action in this role
 * @param wording approved wording in this role
 */
public record PlacementView(String role, String roleName, String objective, String ref, String wording) {}
