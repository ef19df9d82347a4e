package org.dueregard.platform.table;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a list that is given as a file.
 *
 * @param name heading
 * @param value cell of a row: a text, number, date, yes or no, or null for an empty one
 */
public record Column<T>(String name, Function<T, @Nullable Object> value) {}
