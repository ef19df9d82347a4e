package org.dueregard.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What one write is about to do. First everything is compared and nothing is touched; {@link #apply()} then either
 * refuses all of it, naming every difference, or does all of it. What is the same is never written.
 */
public final class Edits {

    private final boolean frozen;
    private final boolean reasoned;
    private final Function<List<Difference>, Refused> refusal;
    private final List<Difference> refused = new ArrayList<>();
    private final List<Runnable> writes = new ArrayList<>();
    private final Map<String, List<Runnable>> inserts = new LinkedHashMap<>();
    private final List<Part> parts = new ArrayList<>();

    private Edits(boolean frozen, boolean reasoned, Function<List<Difference>, Refused> refusal) {
        this.frozen = frozen;
        this.reasoned = reasoned;
        this.refusal = refusal;
    }

    /** Edits of a plan's approved content; {@link Frozen} when it is frozen. */
    public static Edits ofPlan(boolean frozen) {
        return new Edits(frozen, false, Frozen::new);
    }

    /** Edits of what is published as soon as it is recorded: more may come, nothing may change. */
    public static Edits ofPublished() {
        return new Edits(true, false, AlreadyPublished::new);
    }

    /** Edits of what hangs on a plan, as it is being edited. */
    public static Edits of(PlanEdit plan) {
        return new Edits(plan.isFrozen(), plan.isReasoned(), Frozen::new);
    }

    /** Something that is there already. */
    public Part there(String kind, String ref) {
        return part(kind, ref, false);
    }

    /** Something new that belongs to the approved content. */
    public Part added(String kind, String ref) {
        if (frozen) {
            refuse(new Difference(kind, ref, kind, null, "a new one"));
        }
        return part(kind, ref, true);
    }

    /** Something new that may be added at any time. */
    public Part appended(String kind, String ref) {
        return part(kind, ref, true);
    }

    /** Something that is there and was left out of a complete list: a draft loses it, anything else does not. */
    public void leftOut(String kind, String ref, Runnable remove) {
        if (frozen) {
            refuse(new Difference(kind, ref, kind, "this one", null));
        }
        part(kind, ref, false).removed();
        writes.add(remove);
    }

    /** Something that is not possible whatever the plan. */
    public void refuse(Difference difference) {
        refused.add(difference);
    }

    /** A change or removal of what is there, to be done after those that were named before it. */
    public void write(Runnable write) {
        writes.add(write);
    }

    /**
     * A new row, to be stored after every change and removal. Rows of one table are stored one after the other, so that
     * they travel together; tables in the order in which they were first named, so owners before what they own.
     */
    public void insert(String table, Runnable insert) {
        inserts.computeIfAbsent(table, name -> new ArrayList<>()).add(insert);
    }

    /**
     * Does it all: first what changes, then what is new.
     *
     * @return what was done to each thing
     * @throws Refused when anything was refused; then nothing was done
     */
    public List<Saved> apply() {
        if (!refused.isEmpty()) {
            throw refusal.apply(refused);
        }
        writes.forEach(Runnable::run);
        inserts.values().forEach(rows -> rows.forEach(Runnable::run));
        return parts.stream().map(Part::saved).toList();
    }

    /** Whether what was approved stays, and everything else may be put right with a reason. */
    boolean isReasoned() {
        return reasoned;
    }

    boolean isFrozen() {
        return frozen;
    }

    private Part part(String kind, String ref, boolean isNew) {
        Part part = new Part(this, kind, ref, isNew);
        parts.add(part);
        return part;
    }
}
