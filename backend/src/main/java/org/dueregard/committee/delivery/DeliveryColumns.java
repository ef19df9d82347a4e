package org.dueregard.committee.delivery;

import java.util.List;
import java.util.function.Function;
import org.dueregard.committee.delivery.view.DeliveryView;
import org.dueregard.platform.table.Column;
import org.jspecify.annotations.Nullable;

/** Deliveries as a file: one line each, with the latest attempt. */
final class DeliveryColumns {

    static final List<Column<DeliveryView>> ALL = List.of(
            new Column<>("id", delivery -> delivery.id().toString()),
            new Column<>("pack", delivery -> delivery.pack().ref()),
            new Column<>("destination", delivery -> delivery.destination().name()),
            new Column<>("kind", delivery -> delivery.destination().kind().name()),
            new Column<>("state", delivery -> delivery.state().name()),
            new Column<>("nextAt", delivery -> text(delivery.nextAt())),
            new Column<>("doneAt", delivery -> text(delivery.doneAt())),
            new Column<>("attempts", delivery -> delivery.attempts().size()),
            new Column<>("lastResult", delivery -> last(delivery, DeliveryView.Attempt::result)),
            new Column<>("lastDetail", delivery -> last(delivery, DeliveryView.Attempt::detail)));

    private DeliveryColumns() {}

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String last(
            DeliveryView delivery, Function<DeliveryView.Attempt, @Nullable String> value) {
        return delivery.attempts().isEmpty()
                ? null
                : value.apply(delivery.attempts().getFirst());
    }
}
