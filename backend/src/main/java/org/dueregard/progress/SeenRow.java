package org.dueregard.progress;

import java.util.Set;
import org.dueregard.progress.view.UpdateRow;
import org.jspecify.annotations.Nullable;

/**
 * An update in short, with what decides who may do what with it.
 *
 * @param row the update
 * @param writers accounts of those who wrote any of it
 * @param lead code of the service that leads its action
 * @param corrected whether a published correction has taken its place
 */
record SeenRow(UpdateRow row, Set<String> writers, @Nullable String lead, boolean corrected) {}
