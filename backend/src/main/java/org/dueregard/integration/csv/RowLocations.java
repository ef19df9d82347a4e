package org.dueregard.integration.csv;

import java.util.HashMap;
import java.util.Map;
import org.dueregard.integration.report.ImportProblem;
import org.dueregard.integration.report.Place;
import org.dueregard.integration.report.Problems;
import org.dueregard.integration.source.Locations;
import org.jspecify.annotations.Nullable;

/** From the values of a document back to the rows and columns that they came from. */
final class RowLocations implements Locations {

    private final Map<String, Place> places = new HashMap<>();

    void put(String pointer, Place place) {
        places.put(pointer, place);
    }

    /** What is odd about the plan as it stands, and not about the rows, is no news and is left out. */
    @Override
    public Problems locate(Problems problems) {
        return problems.kept(problem ->
                        problem.severity().isError() || place(problem.place().pointer()) != null)
                .mapped(this::located);
    }

    private ImportProblem located(ImportProblem problem) {
        Place place = place(problem.place().pointer());
        return place == null ? problem : problem.at(place);
    }

    /** The place of a value, or else of the nearest part that holds it. */
    private @Nullable Place place(@Nullable String pointer) {
        for (String rest = pointer; rest != null && !rest.isEmpty(); rest = rest.substring(0, rest.lastIndexOf('/'))) {
            Place place = places.get(rest);
            if (place != null) {
                return place;
            }
        }
        return null;
    }
}
