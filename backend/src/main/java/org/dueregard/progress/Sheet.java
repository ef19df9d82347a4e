package org.dueregard.progress;

import java.util.List;
import java.util.UUID;
import org.dueregard.progress.view.PreviousUpdate;
import org.dueregard.progress.view.TrackedStep;
import org.jspecify.annotations.Nullable;

/**
 * An update with everything around it.
 *
 * @param id identity
 * @param planId identity of its plan
 * @param actionId identity of its action
 * @param correctsId identity of the update that it corrects
 * @param seen the update in short
 * @param fields what it says
 * @param previous the published update to write against
 * @param openSteps steps of the action that nobody has closed
 */
record Sheet(
        UUID id,
        UUID planId,
        UUID actionId,
        @Nullable UUID correctsId,
        SeenRow seen,
        UpdateFields fields,
        @Nullable PreviousUpdate previous,
        List<TrackedStep> openSteps) {

    String ref() {
        return seen.row().ref();
    }

    UpdateState state() {
        return seen.row().state();
    }

    int version() {
        return seen.row().version();
    }
}
