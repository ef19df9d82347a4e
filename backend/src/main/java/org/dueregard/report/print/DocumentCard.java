package org.dueregard.report.print;

import java.util.UUID;

/**
 * A printed document without its bytes.
 *
 * @param version version of the report
 * @param place place in the pack, from 0
 */
record DocumentCard(
        UUID id,
        String ref,
        int version,
        String name,
        String title,
        String mediaType,
        String part,
        int place,
        boolean exempt,
        long size,
        String sha256) {}
