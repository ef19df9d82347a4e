package org.dueregard.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A role of the body, such as its role as an employer.
 *
 * @param code code
 * @param name name
 * @param override an officer's rating of the role as a whole
 * @param objectives its objectives, in order
 */
public record RoleInput(String code, String name, @Nullable OfficerInput override, List<ObjectiveInput> objectives) {}
