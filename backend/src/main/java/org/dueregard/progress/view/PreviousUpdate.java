package org.dueregard.progress.view;

import java.time.LocalDate;
import org.dueregard.progress.UpdateFields;

/**
 * The published update to write against.
 *
 * @param ref reference
 * @param date the day it speaks of
 * @param author its author
 * @param fields what it says, in the shape of the form
 */
public record PreviousUpdate(String ref, LocalDate date, String author, UpdateFields fields) {}
