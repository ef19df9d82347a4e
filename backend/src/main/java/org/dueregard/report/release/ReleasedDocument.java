package org.dueregard.report.release;

import java.util.UUID;

/**
 * A printed document as stored.
 *
 * @param name file name, unique in its report version, like {@code report.docx}, {@code appendix-1.pdf}
 * @param part {@code REPORT}, {@code APPENDIX} or {@code SNAPSHOT}
 * @param order place in the pack, from 0
 * @param exempt true when it must not be in a public pack, feed, search or page
 * @param size bytes
 * @param sha256 lower-case hexadecimal
 */
public record ReleasedDocument(
        UUID id, String name, String mediaType, String part, int order, boolean exempt, long size, String sha256) {}
