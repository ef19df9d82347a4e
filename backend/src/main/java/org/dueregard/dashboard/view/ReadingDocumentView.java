package org.dueregard.dashboard.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Document that is a reading, as the public interface shows it.
 *
 * @param title what it is called
 * @param url where it is; absent when it is nowhere on the web
 * @param date the day that it bears
 */
public record ReadingDocumentView(String title, @Nullable String url, LocalDate date) {}
