package org.dueregard.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is done to a plan after everything that hangs on it was written.
 *
 * @param emptied removes objectives, which by then nothing is in
 * @param orphaned removes roles and themes, which by then nothing points to
 * @param status moves the plan on: its wording may change up to that moment
 */
record Ending(List<Runnable> emptied, List<Runnable> orphaned, List<Runnable> status) {

    Ending() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    Stream<Runnable> inOrder() {
        return Stream.of(emptied, orphaned, status).flatMap(List::stream);
    }
}
