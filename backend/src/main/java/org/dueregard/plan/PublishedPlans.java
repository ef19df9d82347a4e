package org.dueregard.plan;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dueregard.platform.SiteConfig;
import org.dueregard.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * The published plans as this replica knows them, so that an address is resolved, a filter is checked and a caller's
 * copy is found unchanged without asking the database. {@link PlanChangeListener} keeps it true: while it hears the
 * database, a change is here within a second; while it does not, every read asks anew.
 */
@ApplicationScoped
public class PublishedPlans {

    private final PublishedPlanReader reader;
    private final SiteConfig site;
    private final Clock clock;
    private volatile Snapshot snapshot = new Snapshot(List.of(), 0);
    private volatile boolean live;

    PublishedPlans(PublishedPlanReader reader, SiteConfig site, Clock clock) {
        this.reader = reader;
        this.site = site;
        this.clock = clock;
    }

    /**
     * The plans at one moment.
     *
     * @param plans newest period first
     * @param stamp grows or changes with every change of any plan
     */
    public record Snapshot(List<PublishedPlan> plans, long stamp) {}

    /** Whether this replica hears of changes; only then may a read be answered without asking the database. */
    public boolean isLive() {
        return live;
    }

    /** The plans as they are now. Asks the database only while changes are not heard. */
    public Snapshot now() {
        if (!live) {
            // Whoever asks may be in the middle of a change; what is published is what was there before it.
            QuarkusTransaction.suspendingExisting().run(this::reload);
        }
        return snapshot;
    }

    /** A plan by reference, or the one in force for {@code current}; a 404 problem when it is not published. */
    public PublishedPlan require(String ref) {
        @Nullable PublishedPlan plan = find(ref);
        if (plan == null) {
            throw ProblemException.notFound(
                    ref.equals("current") ? "There is no plan in force" : "There is no plan with the reference " + ref);
        }
        return plan;
    }

    /** A plan by reference, or null when it is not published. */
    public @Nullable PublishedPlan find(String ref) {
        List<PublishedPlan> plans = now().plans();
        return ref.equals("current")
                ? current(plans)
                : plans.stream()
                        .filter(plan -> plan.ref().equals(ref))
                        .findFirst()
                        .orElse(null);
    }

    /** Whether a plan is the one that {@code current} names. */
    public boolean isCurrent(PublishedPlan plan) {
        @Nullable PublishedPlan current = current(snapshot.plans());
        return current != null && current.id().equals(plan.id());
    }

    /** The council of this installation: the one that is set, otherwise the one whose plan was recorded first. */
    public @Nullable String council(Collection<PublishedPlan> plans) {
        return site.organisation()
                .orElseGet(() -> plans.stream()
                        .min(Comparator.comparing(PublishedPlan::id))
                        .map(PublishedPlan::organisation)
                        .orElse(null));
    }

    /** Today, as the council counts days. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private @Nullable PublishedPlan current(List<PublishedPlan> plans) {
        String council = council(plans);
        Comparator<PublishedPlan> newest = Comparator.comparing(
                        (PublishedPlan plan) -> plan.status().equals("IN_FORCE"))
                .thenComparing(plan -> plan.start() == null ? LocalDate.MIN : plan.start())
                .thenComparing(PublishedPlan::id);
        return plans.stream()
                .filter(plan -> plan.organisation().equals(council))
                .max(newest)
                .orElse(null);
    }

    /** Reads all plans. */
    synchronized void reload() {
        keep(reader.all());
    }

    /** Reads one plan that has changed; other plans that name it as their successor are read with everything. */
    synchronized void reload(UUID id) {
        Map<UUID, PublishedPlan> plans = new LinkedHashMap<>();
        snapshot.plans().forEach(plan -> plans.put(plan.id(), plan));
        @Nullable PublishedPlan plan = reader.one(id);
        if (plan == null) {
            plans.remove(id);
        } else {
            plans.put(id, plan);
        }
        keep(plans.values());
    }

    void hears(boolean changes) {
        live = changes;
    }

    private void keep(Collection<PublishedPlan> plans) {
        Comparator<PublishedPlan> newestFirst = Comparator.comparing(
                        (PublishedPlan plan) -> plan.start() == null ? LocalDate.MIN : plan.start())
                .reversed()
                .thenComparing(PublishedPlan::ref);
        List<PublishedPlan> sorted = plans.stream().sorted(newestFirst).toList();
        long stamp = 17;
        for (PublishedPlan plan : sorted) {
            stamp = 31 * (31 * stamp + plan.id().hashCode()) + plan.stamp();
        }
        snapshot = new Snapshot(sorted, stamp);
    }
}
