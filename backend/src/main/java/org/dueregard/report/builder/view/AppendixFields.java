package org.dueregard.report.builder.view;

import org.jspecify.annotations.Nullable;

/**
 * An appendix, numbered by its place.
 *
 * @param title as printed
 * @param layout key of the layout that fills it from the plan, or null
 * @param href where it stands when it is not made here, or null
 * @param exempt whether it is never public
 */
public record AppendixFields(
        String title, @Nullable String layout, @Nullable String href, boolean exempt) {}
