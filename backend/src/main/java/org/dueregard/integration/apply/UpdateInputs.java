package org.dueregard.integration.apply;

import java.util.List;
import org.dueregard.integration.check.CorrectionOrder;
import org.dueregard.integration.check.DocumentWalk;
import org.dueregard.integration.check.FieldDate;
import org.dueregard.integration.check.Within;
import org.dueregard.integration.document.ActionPart;
import org.dueregard.integration.document.ForecastPart;
import org.dueregard.integration.document.UpdatePart;
import org.dueregard.progress.EvidenceInput;
import org.dueregard.progress.ForecastInput;
import org.dueregard.progress.NextStepInput;
import org.dueregard.progress.ReadingRef;
import org.dueregard.progress.UpdateInput;
import org.jspecify.annotations.Nullable;

/** The updates of a document. */
final class UpdateInputs {

    private UpdateInputs() {}

    static List<UpdateInput> of(DocumentWalk walk) {
        List<UpdateInput> updates =
                walk.updates().stream().map(UpdateInputs::update).toList();
        return CorrectionOrder.sorted(updates, UpdateInput::ref, UpdateInput::corrects)
                .orElseThrow();
    }

    private static UpdateInput update(Within<ActionPart, UpdatePart> update) {
        UpdatePart item = update.item();
        return new UpdateInput(
                Given.value(update.owner().item().ref()),
                Given.value(item.ref()),
                Given.value(FieldDate.last(item.date())),
                Given.value(item.progress()),
                item.issues(),
                Given.value(item.lifecycle()),
                item.lifecycleReason(),
                FieldDate.last(item.completedOn()),
                forecast(item.forecast()),
                Given.officer(item.officer()),
                Given.value(item.author()),
                item.nextSteps().stream()
                        .map(step -> new NextStepInput(
                                Given.value(step.text()), step.owner(), Dues.dated(step.due(), step.dueText())))
                        .toList(),
                item.evidence().stream()
                        .map(one -> new EvidenceInput(Given.value(one.kind()), Given.value(one.title()), one.url()))
                        .toList(),
                item.readings().stream()
                        .map(ref -> new ReadingRef(Given.value(ref.measure()), Given.value(ref.reading())))
                        .toList(),
                Given.cites(item.cites()),
                item.corrects());
    }

    private static @Nullable ForecastInput forecast(@Nullable ForecastPart forecast) {
        return forecast == null
                ? null
                : new ForecastInput(Given.value(FieldDate.last(forecast.date())), Given.value(forecast.reason()));
    }
}
