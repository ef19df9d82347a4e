package org.dueregard.action.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dueregard.platform.problem.FieldError;
import org.junit.jupiter.api.Test;

class DispositionCheckTest {

    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();
    private static final UUID NEXT = UUID.randomUUID();
    private static final ActionAddress LATER = new ActionAddress("2022-2025", "CL-01");
    private static final DispositionFields DELIVERED = new DispositionFields(DispositionKind.DELIVERED, null, null);

    private static final List<EndingAction> ACTIONS =
            List.of(new EndingAction(FIRST, "A-1", false), new EndingAction(SECOND, "A-2", false));

    private static List<String> faults(Map<String, DispositionFields> given) {
        return new DispositionCheck(
                        ACTIONS, Map.of(LATER, NEXT, new ActionAddress("2017", "A-1"), FIRST), Set.of(SECOND))
                .faults(given).stream()
                        .map(fault -> fault.pointer() + " " + fault.code())
                        .toList();
    }

    @Test
    void everyActionThatWasForgottenIsNamedInOneGo() {
        assertThat(faults(Map.of())).containsExactly("/dispositions/A-1 missing", "/dispositions/A-2 missing");
    }

    @Test
    void aPlanEndsWhenEachActionIsDisposedOf() {
        assertThat(faults(Map.of(
                        "A-1",
                        new DispositionFields(DispositionKind.CARRIED_FORWARD, LATER, null),
                        "A-2",
                        new DispositionFields(DispositionKind.MERGED, LATER, "One action now"))))
                .isEmpty();
    }

    @Test
    void whatGoesOnNamesTheActionAndNothingElseDoes() {
        assertThat(faults(Map.of("A-1", new DispositionFields(DispositionKind.MERGED, null, null), "A-2", DELIVERED)))
                .containsExactly("/dispositions/A-1/to missing");
        assertThat(faults(
                        Map.of("A-1", new DispositionFields(DispositionKind.DELIVERED, LATER, null), "A-2", DELIVERED)))
                .containsExactly("/dispositions/A-1/to does-not-fit");
    }

    @Test
    void anActionThatNobodyKnowsCannotGoOnNorCanOneGoOnInItself() {
        ActionAddress nowhere = new ActionAddress("2022-2025", "CL-99");
        ActionAddress itself = new ActionAddress("2017", "A-1");
        assertThat(faults(
                        Map.of("A-1", new DispositionFields(DispositionKind.MERGED, nowhere, null), "A-2", DELIVERED)))
                .containsExactly("/dispositions/A-1/to unknown-reference");
        assertThat(faults(Map.of("A-1", new DispositionFields(DispositionKind.MERGED, itself, null), "A-2", DELIVERED)))
                .containsExactly("/dispositions/A-1/to does-not-fit");
    }

    @Test
    void whatIsGivenUpSaysWhyAndIsNotCarriedOnAllTheSame() {
        DispositionFields silent = new DispositionFields(DispositionKind.NOT_CARRIED_FORWARD, null, null);
        assertThat(faults(Map.of("A-1", silent, "A-2", silent)))
                .containsExactlyInAnyOrder(
                        "/dispositions/A-1/reason missing",
                        "/dispositions/A-2/reason missing",
                        "/dispositions/A-2/disposition does-not-fit");
    }

    @Test
    void theSentenceSaysWhatBecameOfTheAction() {
        assertThat(DispositionKind.CARRIED_FORWARD.sentence(LATER, null))
                .isEqualTo("Carried forward to CL-01 of 2022-2025");
        assertThat(DispositionKind.DELIVERED.sentence(null, "In May")).isEqualTo("Delivered: In May");
        assertThat(DispositionKind.NOT_CARRIED_FORWARD.sentence(null, "No money"))
                .isEqualTo("No money");
    }

    @Property
    void eachForgottenActionHasExactlyOneFault(
            @ForAll @IntRange(min = 0, max = 30) int actions, @ForAll @IntRange(min = 0, max = 30) int disposed) {
        List<EndingAction> all = IntStream.range(0, actions)
                .mapToObj(n -> new EndingAction(UUID.randomUUID(), "A-" + n, false))
                .toList();
        Map<String, DispositionFields> given = new HashMap<>();
        all.stream().limit(disposed).forEach(action -> given.put(action.ref(), DELIVERED));
        List<FieldError> faults = new DispositionCheck(all, Map.of(), Set.of()).faults(given);
        assertThat(faults).hasSize(Math.max(0, actions - disposed));
        assertThat(faults).extracting(FieldError::code).allMatch("missing"::equals);
    }
}
