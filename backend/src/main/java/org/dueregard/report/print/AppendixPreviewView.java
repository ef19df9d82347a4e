package org.dueregard.report.print;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.report.release.AppendixHoles;
import org.dueregard.report.snapshot.AppendixLayout;

/**
 * An appendix as it would be printed today.
 *
 * @param plan the plan
 * @param asAt the day it is of
 * @param layout its columns
 * @param rows every action in every place
 * @param holes what is missing, service by service
 */
record AppendixPreviewView(
        String plan, LocalDate asAt, AppendixLayout layout, List<Row> rows, List<AppendixHoles.Hole> holes) {

    /**
     * An action in its place.
     *
     * @param cells texts in the order of the columns
     */
    record Row(String role, String objective, String ref, List<String> cells) {}
}
