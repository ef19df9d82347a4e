package org.dueregard.dashboard.view;

import org.jspecify.annotations.Nullable;

/**
 * Site as the public interface shows it.
 *
 * @param councilName council name
 * @param productName product name
 * @param accentColour accent colour
 * @param logoUrl absent when the council set none
 * @param version version of the software
 */
public record SiteView(
        String councilName,
        String productName,
        String accentColour,
        @Nullable String logoUrl,
        String version) {}
