package org.dueregard.consultation.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A category of respondents.
 *
 * @param name its name
 * @param count how many: a true count or a told figure, nothing where it is suppressed
 * @param matches categories of the reference population that are the same people
 */
public record CountsRow(String name, @Nullable Integer count, List<String> matches) {}
