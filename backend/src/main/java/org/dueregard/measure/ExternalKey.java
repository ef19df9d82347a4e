package org.dueregard.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What another system calls a reading.
 *
 * @param system the system, by its client id
 * @param id its own key of the reading
 */
@Embeddable
public record ExternalKey(
        @Column(name = "system") String system,
        @Column(name = "external_id") String id) {}
