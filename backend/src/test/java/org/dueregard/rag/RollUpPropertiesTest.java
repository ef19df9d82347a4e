package org.dueregard.rag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds for every role and every plan. */
@Domain(Anything.class)
@Domain(DomainContext.Global.class)
class RollUpPropertiesTest {

    @Property
    void everyHeadingAddsUpToTheTotal(@ForAll List<RatedAction> actions) {
        Counts c = Counts.of(actions);
        assertThat(c.complete() + c.green() + c.amber() + c.red() + c.notRated() + c.closed())
                .isEqualTo(c.total())
                .isEqualTo(actions.size());
    }

    @Property
    void theOrderOfActionsNeverMatters(
            @ForAll List<RatedAction> actions, @ForAll PlanRules rules, @ForAll Random random) {
        List<RatedAction> shuffled = new ArrayList<>(actions);
        Collections.shuffle(shuffled, random);
        assertThat(RollUp.of(shuffled, rules)).isEqualTo(RollUp.of(actions, rules));
    }

    /** Worse is a worse colour. Losing the colour altogether is neither: it takes the action out of the shares. */
    @Property
    void aWorseColourNeverMakesItsRoleBetter(
            @ForAll @NotEmpty List<RatedAction> actions, @ForAll PlanRules rules, @ForAll Random random) {
        int index = random.nextInt(actions.size());
        RatedAction action = actions.get(index);
        for (Band worse : worseThan(action.band())) {
            List<RatedAction> spoilt = new ArrayList<>(actions);
            spoilt.set(index, new RatedAction(worse, action.statutory()));
            assertThat(RollUp.of(actions, rules)
                            .rating()
                            .isWorseThan(RollUp.of(spoilt, rules).rating()))
                    .isFalse();
        }
    }

    @Property
    void aStatutoryFlagNeverMakesItsRoleBetter(
            @ForAll @NotEmpty List<RatedAction> actions, @ForAll PlanRules rules, @ForAll Random random) {
        int index = random.nextInt(actions.size());
        List<RatedAction> flagged = new ArrayList<>(actions);
        flagged.set(index, new RatedAction(actions.get(index).band(), true));
        assertThat(RollUp.of(actions, rules)
                        .rating()
                        .isWorseThan(RollUp.of(flagged, rules).rating()))
                .isFalse();
    }

    /** From the facts of one action to the colour of its role, where the action keeps a colour. */
    @Property
    void aMissedMilestoneNeverMakesARoleBetter(
            @ForAll @Size(min = 1, max = 8) List<ActionFacts> facts, @ForAll PlanRules rules, @ForAll LocalDate asAt) {
        ActionFacts first = facts.getFirst();
        List<Milestone> milestones = new ArrayList<>(first.milestones());
        milestones.add(new Milestone("Missed", asAt.isAfter(LocalDate.MIN) ? asAt.minusDays(1) : asAt, false));
        List<ActionFacts> spoilt = new ArrayList<>(facts);
        spoilt.set(0, With.milestones(first, milestones));
        Assume.that(ActionRating.rate(first, rules, asAt).rating().isRated());
        assertThat(role(facts, rules, asAt).isWorseThan(role(spoilt, rules, asAt)))
                .isFalse();
    }

    @Property
    void closedActionsNeverChangeTheColour(@ForAll List<RatedAction> actions, @ForAll PlanRules rules) {
        List<RatedAction> more = new ArrayList<>(actions);
        more.add(new RatedAction(Band.CLOSED, true));
        assertThat(RollUp.of(more, rules).rating())
                .isEqualTo(RollUp.of(actions, rules).rating());
    }

    @Property
    void everyRoleExplainsItself(@ForAll List<RatedAction> actions, @ForAll PlanRules rules) {
        RollUp rollUp = RollUp.of(actions, rules);
        assertThat(rollUp.explanation()).startsWith(Words.colour(rollUp.rating()) + ": ");
        assertThat(rollUp.rating().isRated()).isEqualTo(rollUp.counts().rated() > 0);
    }

    private static Rating role(List<ActionFacts> facts, PlanRules rules, LocalDate asAt) {
        List<RatedAction> actions = facts.stream()
                .map(each -> ShownRating.of(ActionRating.rate(each, rules, asAt), null, asAt))
                .map(shown -> RatedAction.of(shown, true))
                .toList();
        return RollUp.of(actions, rules).rating();
    }

    private static List<Band> worseThan(Band band) {
        return switch (band) {
            case COMPLETE, GREEN -> List.of(Band.AMBER, Band.RED);
            case AMBER -> List.of(Band.RED);
            case RED, NOT_RATED, CLOSED -> List.of();
        };
    }
}
