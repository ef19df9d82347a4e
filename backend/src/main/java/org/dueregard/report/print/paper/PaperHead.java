package org.dueregard.report.print.paper;

import java.time.LocalDate;

/**
 * What is known of a document before it is opened.
 *
 * @param title title
 * @param author the council
 * @param language language tag
 * @param date the day it is of; no document says when it was made
 * @param identity differs where the content does
 */
public record PaperHead(String title, String author, String language, LocalDate date, String identity) {}
