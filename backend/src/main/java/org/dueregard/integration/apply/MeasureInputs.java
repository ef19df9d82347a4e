package org.dueregard.integration.apply;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dueregard.integration.check.CorrectionOrder;
import org.dueregard.integration.check.DocumentWalk;
import org.dueregard.integration.check.FieldDate;
import org.dueregard.integration.check.Within;
import org.dueregard.integration.document.DocumentPart;
import org.dueregard.integration.document.MeasurePart;
import org.dueregard.integration.document.ObjectivePart;
import org.dueregard.integration.document.ReadingPart;
import org.dueregard.integration.document.ReadingPeriodPart;
import org.dueregard.integration.document.TargetPart;
import org.dueregard.measure.MeasureInput;
import org.dueregard.measure.ReadingDocument;
import org.dueregard.measure.ReadingInput;
import org.dueregard.measure.ReadingPeriod;
import org.dueregard.measure.TargetInput;
import org.jspecify.annotations.Nullable;

/** The measures of a document and their readings. */
final class MeasureInputs {

    private MeasureInputs() {}

    static List<MeasureInput> measures(DocumentWalk walk, ActionInputs actions) {
        return walk.measures().stream()
                .map(measure -> measure(measure, actions))
                .toList();
    }

    static List<ReadingInput> readings(DocumentWalk walk) {
        // Who imports may change from one import to the next; whose figures they are does not.
        String body = Given.named(walk.plan().item().organisation()).name();
        Map<String, List<ReadingInput>> byMeasure = new LinkedHashMap<>();
        walk.readings()
                .forEach(reading -> byMeasure
                        .computeIfAbsent(Given.value(reading.owner().item().ref()), ref -> new ArrayList<>())
                        .add(reading(reading, body)));
        return byMeasure.values().stream()
                .flatMap(list ->
                        CorrectionOrder.sorted(list, ReadingInput::ref, ReadingInput::corrects).orElseThrow().stream())
                .toList();
    }

    private static MeasureInput measure(Within<ObjectivePart, MeasurePart> measure, ActionInputs actions) {
        MeasurePart item = measure.item();
        return new MeasureInput(
                Given.value(item.ref()),
                Given.value(measure.owner().item().ref()),
                Given.value(item.kind()),
                Given.value(item.type()),
                Given.value(item.name()),
                item.subPoints(),
                actions.own(item.actions()),
                item.unit(),
                item.good(),
                item.target(),
                item.targetUpper(),
                item.tolerancePercent(),
                item.baseline(),
                FieldDate.last(item.nextDue()),
                item.note(),
                Given.cites(item.cites()),
                item.frequency(),
                item.dueDays(),
                item.dataQuality(),
                item.targets().stream().map(MeasureInputs::target).toList(),
                item.derivation());
    }

    private static TargetInput target(TargetPart part) {
        return new TargetInput(
                Given.value(FieldDate.first(part.from())), Given.value(part.target()), part.targetUpper());
    }

    private static @Nullable ReadingDocument document(@Nullable DocumentPart part) {
        return part == null
                ? null
                : new ReadingDocument(Given.value(part.title()), part.url(), Given.value(FieldDate.last(part.date())));
    }

    private static ReadingInput reading(Within<MeasurePart, ReadingPart> reading, String body) {
        ReadingPart item = reading.item();
        ReadingPeriodPart period = Given.value(item.period());
        return new ReadingInput(
                Given.value(reading.owner().item().ref()),
                Given.value(item.ref()),
                new ReadingPeriod(
                        Given.value(period.label()),
                        FieldDate.first(period.start()),
                        Given.value(FieldDate.last(period.end()))),
                item.value(),
                item.target(),
                item.numerator(),
                item.denominator(),
                item.text(),
                Boolean.TRUE.equals(item.provisional()),
                item.note(),
                item.recordedBy() == null ? body : item.recordedBy(),
                Given.cites(item.cites()),
                item.corrects(),
                document(item.document()),
                null);
    }
}
