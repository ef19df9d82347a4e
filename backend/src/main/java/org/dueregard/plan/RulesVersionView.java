package org.dueregard.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Rules as they were set once.
 *
 * @param version their number
 * @param since when they were set
 * @param by who set them, by the name of the time
 * @param reason why
 * @param rules what was set
 */
public record RulesVersionView(
        int version, Instant since, String by, @Nullable String reason, RulesFields rules) {}
