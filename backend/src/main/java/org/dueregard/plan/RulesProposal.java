package org.dueregard.plan;

import org.jspecify.annotations.Nullable;

/**
 * Other rules of a plan, to be set or only to be looked at.
 *
 * @param rules its rating rules
 * @param reporting when an update is missing; needed to set them
 * @param reason why; needed to set them
 */
public record RulesProposal(
        RulesFields rules,
        @Nullable ReportingInput reporting,
        @Nullable String reason) {}
