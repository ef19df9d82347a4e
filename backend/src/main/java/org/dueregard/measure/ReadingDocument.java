package org.dueregard.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document that is a reading.
 *
 * @param title what it is called
 * @param url where it is; null where it is nowhere on the web
 * @param date the day that it bears
 */
@Embeddable
public record ReadingDocument(
        @Column(name = "document_title") String title,
        @Column(name = "document_url") @Nullable String url,
        @Column(name = "document_date") LocalDate date) {}
