package org.dueregard.report.release;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The snapshots of one version of a report.
 *
 * @param version version of the report
 * @param publicId snapshot of the public parts
 * @param publicHash SHA-256 of its bytes, in lower-case hexadecimal
 * @param exemptId snapshot of the exempt parts, null when there are none
 */
public record Frozen(
        UUID reportId,
        int version,
        UUID publicId,
        String publicHash,
        @Nullable UUID exemptId) {}
