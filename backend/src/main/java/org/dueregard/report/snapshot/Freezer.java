package org.dueregard.report.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.plan.PublishedPlans;
import org.dueregard.report.release.FigureValue;
import org.dueregard.report.release.Figures;
import org.dueregard.report.release.Frozen;
import org.dueregard.report.text.ReportSection;
import org.dueregard.report.text.ReportText;

/** Freezes a report with everything it draws on; the exempt part into a snapshot of its own. */
@ApplicationScoped
public class Freezer {

    private final PublishedPlans plans;
    private final PlanGathering gathering;
    private final ConsultationGathering consultations;
    private final Layouts layouts;
    private final Instance<Figures> figures;
    private final SnapshotStore store;

    Freezer(
            PublishedPlans plans,
            PlanGathering gathering,
            ConsultationGathering consultations,
            Layouts layouts,
            Instance<Figures> figures,
            SnapshotStore store) {
        this.plans = plans;
        this.gathering = gathering;
        this.consultations = consultations;
        this.layouts = layouts;
        this.figures = figures;
        this.store = store;
    }

    /** Stores the snapshots of a report, in the caller's transaction. */
    @Transactional(TxType.MANDATORY)
    public Frozen freeze(UUID reportId, ReportText report) {
        PublishedPlan plan = plans.require(report.planRef());
        Optional<ReportText> exempt = ReportParts.exemptPart(report);
        SnapshotStore.Kept open = keep(reportId, ReportParts.publicPart(report), plan, false);
        return new Frozen(
                reportId,
                report.version(),
                open.id(),
                open.sha256(),
                exempt.map(part -> keep(reportId, part, plan, true).id()).orElse(null));
    }

    private SnapshotStore.Kept keep(UUID reportId, ReportText part, PublishedPlan plan, boolean exempt) {
        PlanGathering.Gathered gathered = gathering.gather(plan, part.asAt());
        return store.keep(
                new SnapshotStore.Label(reportId, part, plan.id(), exempt),
                output -> SnapshotWriter.write(output, gathered::actions, () -> head(part, plan, gathered, exempt)));
    }

    private SnapshotHead head(ReportText part, PublishedPlan plan, PlanGathering.Gathered gathered, boolean exempt) {
        return new SnapshotHead(
                SnapshotHead.FORMAT,
                exempt,
                plan.body(),
                part,
                gathered.plan(),
                layouts(part),
                figures(part),
                gathered.measures(),
                consultations.of(plan.id(), part.asAt()));
    }

    private List<AppendixLayout> layouts(ReportText part) {
        Set<String> named = part.sections().stream()
                .flatMap(section -> section.appendices().stream())
                .map(ReportSection.AppendixRef::layout)
                .map(String::valueOf)
                .collect(Collectors.toSet());
        return layouts.all().stream()
                .filter(layout -> named.contains(layout.key()))
                .toList();
    }

    /** The figures that stand in the texts; one that has no value stays in the text as it was written. */
    public List<FigureValue> figures(ReportText part) {
        return FiguresIn.of(part).stream()
                .flatMap(expression -> figures.stream()
                        .flatMap(catalogue -> catalogue.value(expression, part.planRef(), part.asAt()).stream()))
                .toList();
    }
}
