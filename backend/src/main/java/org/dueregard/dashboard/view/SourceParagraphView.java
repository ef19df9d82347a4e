package org.dueregard.dashboard.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Source paragraph as the public interface shows it.
 *
 * @param number number
 * @param heading heading; absent when there is none
 * @param text the words of the paper; line breaks separate its bullet points
 * @param citedBy references of the actions whose updates cite it
 */
public record SourceParagraphView(String number, @Nullable String heading, String text, List<String> citedBy) {}
