package org.dueregard.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every public read needs to know of a plan before it asks the database.
 *
 * @param id identity
 * @param ref reference that people see
 * @param title title as published
 * @param organisation code of the body whose plan it is
 * @param body name of that body
 * @param status IN_FORCE, SUPERSEDED or CLOSED
 * @param start first day of the period, or null
 * @param end last day of the period, or null
 * @param periodText the period as published
 * @param decided day of the approving decision, or null
 * @param supersededBy reference of the plan that took its place, or null
 * @param position day of the last published position, or null
 * @param fixed whether the plan is always rated as at its position
 * @param stamp number that grows with every published change
 * @param asAt day for which the plan is rated
 * @param previousAsAt day of the position before it, or null
 * @param roles roles in the plan's order
 * @param themes priorities, cross-cutting objectives and related plans in the plan's order
 * @param services services that lead an action of the plan, by name
 */
public record PublishedPlan(
        UUID id,
        String ref,
        String title,
        String organisation,
        String body,
        String status,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        String periodText,
        @Nullable LocalDate decided,
        @Nullable String supersededBy,
        @Nullable LocalDate position,
        boolean fixed,
        long stamp,
        LocalDate asAt,
        @Nullable LocalDate previousAsAt,
        List<Item> roles,
        List<Theme> themes,
        List<Item> services) {

    /** Something with a code and a name. */
    public record Item(UUID id, String code, String name) {

        /** The code as a part of an address: {@code COMMUNITY_LEADER} is {@code community-leader}. */
        public String slug() {
            return code.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** A priority, cross-cutting objective or related plan. */
    public record Theme(UUID id, String kind, String code, String name) {}

    /** Whether the period is over on a day. */
    public boolean ended(LocalDate today) {
        return end != null && today.isAfter(end);
    }

    /** Codes of the roles. */
    public List<String> roleCodes() {
        return roles.stream().map(Item::code).toList();
    }

    /** Themes of one kind. */
    public List<Theme> themes(String kind) {
        return themes.stream().filter(theme -> theme.kind().equals(kind)).toList();
    }

    /** Codes of the themes of one kind. */
    public List<String> themeCodes(String kind) {
        return themes(kind).stream().map(Theme::code).toList();
    }

    /** Identity of a role, service or theme by its code; the code must exist. */
    public static UUID idOf(List<Item> items, String code) {
        return Objects.requireNonNull(items.stream()
                .filter(item -> item.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id());
    }

    /** Identity of a theme by kind and code; the code must exist. */
    public UUID themeId(String kind, String code) {
        return themes(kind).stream()
                .filter(theme -> theme.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
