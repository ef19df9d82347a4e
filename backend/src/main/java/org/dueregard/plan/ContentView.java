package org.dueregard.plan;

import java.util.List;

/**
 * A part of a plan as an officer edits it.
 *
 * @param <F> its fields
 * @param ref reference
 * @param plan reference of the plan
 * @param status how far the plan has got
 * @param version what If-Match names
 * @param fields what it says
 * @param changeable fields that may be changed as the plan stands
 * @param abilities what the caller may do with it
 */
public record ContentView<F>(
        String ref,
        String plan,
        PlanStatus status,
        int version,
        F fields,
        List<String> changeable,
        List<ContentAbility> abilities) {}
