package org.dueregard.report.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.plan.PublishedPlans;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.rag.Band;
import org.dueregard.report.print.appendix.AppendixTable;
import org.dueregard.report.release.AppendixHoles;
import org.dueregard.report.snapshot.ActionPart;
import org.dueregard.report.snapshot.AppendixLayout;
import org.dueregard.report.snapshot.Layouts;
import org.dueregard.report.snapshot.PlanGathering;
import org.jspecify.annotations.Nullable;

/** If we published today: an appendix with its holes. It is read as it would be frozen, and nothing is kept. */
@ApplicationScoped
class AppendixPreview implements AppendixHoles {

    private static final String NO_SERVICE = "No service";

    private final PublishedPlans plans;
    private final PlanGathering gathering;
    private final Layouts layouts;
    private final Clock clock;

    AppendixPreview(PublishedPlans plans, PlanGathering gathering, Layouts layouts, Clock clock) {
        this.plans = plans;
        this.gathering = gathering;
        this.layouts = layouts;
        this.clock = clock;
    }

    /** The appendix of a plan as at a day, today without one. */
    @Transactional
    public AppendixPreviewView of(String key, String planRef, @Nullable LocalDate day) {
        AppendixLayout layout =
                layouts.find(key).orElseThrow(() -> ProblemException.notFound("There is no layout of that key"));
        PublishedPlan plan = plans.require(planRef);
        LocalDate asAt = day == null ? LocalDate.now(clock) : day;
        List<AppendixPreviewView.Row> rows = new ArrayList<>();
        Missing missing = new Missing();
        AppendixTable.Texts texts = AppendixTable.texts(layout, plan.end());
        gathering.gather(plan, asAt).actions(action -> {
            missing.look(action);
            rows.add(new AppendixPreviewView.Row(action.role(), action.objective(), action.ref(), texts.of(action)));
        });
        return new AppendixPreviewView(plan.ref(), asAt, layout, rows, missing.holes());
    }

    @Override
    @Transactional
    public List<Hole> of(String planRef, LocalDate asAt) {
        Missing missing = new Missing();
        gathering.gather(plans.require(planRef), asAt).actions(missing::look);
        return missing.holes();
    }

    /** What was found missing so far, by service. */
    private static final class Missing {

        private final Map<String, Hole> holes =
                new TreeMap<>(Comparator.comparing((String name) -> name.equals(NO_SERVICE))
                        .thenComparing(Comparator.naturalOrder()));

        void look(ActionPart action) {
            boolean silent = action.update() == null;
            boolean unrated = action.standing().band() == Band.NOT_RATED;
            if (silent || unrated) {
                Hole hole = holes.computeIfAbsent(
                        Objects.requireNonNullElse(action.service(), NO_SERVICE),
                        name -> new Hole(name, new ArrayList<>(), new ArrayList<>()));
                if (silent) {
                    hole.withoutUpdate().add(action.ref());
                }
                if (unrated) {
                    hole.withoutStatus().add(action.ref());
                }
            }
        }

        List<Hole> holes() {
            return List.copyOf(holes.values());
        }
    }
}
