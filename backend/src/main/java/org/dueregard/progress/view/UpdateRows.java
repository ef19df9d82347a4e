package org.dueregard.progress.view;

import java.util.List;

/**
 * Several updates.
 *
 * @param items the updates
 */
public record UpdateRows(List<UpdateRow> items) {}
