package org.dueregard.integration.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dueregard.integration.document.MeasurePart;
import org.dueregard.integration.document.ReadingPart;
import org.dueregard.integration.document.UpdatePart;
import org.jspecify.annotations.Nullable;

/** Corrections must lead back to a first statement. */
final class CorrectionCheck {

    private final Findings findings;

    CorrectionCheck(Findings findings) {
        this.findings = findings;
    }

    void check(DocumentWalk walk) {
        circle(walk.updates().stream().map(Within::part).toList(), UpdatePart::ref, UpdatePart::corrects);
        Map<At<MeasurePart>, List<At<ReadingPart>>> byMeasure = walk.readings().stream()
                .collect(Collectors.groupingBy(Within::owner, Collectors.mapping(Within::part, Collectors.toList())));
        byMeasure.values().forEach(readings -> {
            circle(readings, ReadingPart::ref, ReadingPart::corrects);
            chain(readings);
        });
    }

    /** Each reading is confirmed or corrected at most once, and what was final stays so. */
    private void chain(List<At<ReadingPart>> readings) {
        Map<String, ReadingPart> byRef = new HashMap<>();
        readings.forEach(reading -> byRef.put(String.valueOf(reading.item().ref()), reading.item()));
        Set<String> replaced = new HashSet<>();
        for (At<ReadingPart> reading : readings) {
            String corrects = reading.item().corrects();
            if (corrects == null) {
                continue;
            }
            if (!replaced.add(corrects)) {
                findings.error(
                        reading.pointer() + "/corrects",
                        "already-replaced",
                        "another reading confirms or corrects " + corrects + " already");
            }
            ReadingPart was = byRef.get(corrects);
            boolean wasFinal = was != null && !Boolean.TRUE.equals(was.provisional());
            if (wasFinal && Boolean.TRUE.equals(reading.item().provisional())) {
                findings.error(
                        reading.pointer() + "/provisional",
                        "contradiction",
                        corrects + " is final, so what corrects it is final too");
            }
        }
    }

    private <T> void circle(
            List<At<T>> all, Function<T, @Nullable String> ref, Function<T, @Nullable String> corrects) {
        List<At<T>> named = all.stream()
                .filter(one -> ref.apply(one.item()) != null)
                .filter(one -> !Objects.equals(ref.apply(one.item()), corrects.apply(one.item())))
                .toList();
        boolean sound = CorrectionOrder.sorted(
                        named, one -> String.valueOf(ref.apply(one.item())), one -> corrects.apply(one.item()))
                .isPresent();
        if (!sound) {
            named.stream()
                    .filter(one -> corrects.apply(one.item()) != null)
                    .findFirst()
                    .ifPresent(one -> findings.error(
                            one.pointer() + "/corrects", "chain", "these corrections go round in a circle"));
        }
    }
}
