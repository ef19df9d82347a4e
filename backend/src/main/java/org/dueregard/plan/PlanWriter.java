package org.dueregard.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.dueregard.audit.Actor;
import org.jspecify.annotations.Nullable;

/** Compares a plan with what is stored, part by part, and then writes what differs. */
@ApplicationScoped
class PlanWriter {

    private final PlanHeadWriter heads;
    private final OrganisationWriter organisations;
    private final SourceWriter sources;
    private final ThemeWriter themes;
    private final RoleWriter roles;
    private final ObjectiveWriter objectives;

    PlanWriter(
            PlanHeadWriter heads,
            OrganisationWriter organisations,
            SourceWriter sources,
            ThemeWriter themes,
            RoleWriter roles,
            ObjectiveWriter objectives) {
        this.heads = heads;
        this.organisations = organisations;
        this.sources = sources;
        this.themes = themes;
        this.roles = roles;
        this.objectives = objectives;
    }

    PlanEdit open(Plan plan, Actor actor) {
        return new PlanEdit(plan.id(), plan.ref(), plan.status().isPublished(), actor, names(plan));
    }

    PlanNames names(Plan plan) {
        return new PlanNames(
                objectives.ids(plan.id()), organisations.services(plan.organisationId()), sources.names(plan.id()));
    }

    PlanEdit begin(PlanInput input, @Nullable Plan stored, Actor actor) {
        boolean frozen = stored != null && stored.status().isPublished();
        Edits edits = Edits.ofPlan(frozen);
        Ending ending = new Ending();
        Organisation organisation = organisations.organisation(edits, input.organisation());
        Plan plan = stored == null ? heads.add(edits, organisation, input) : stored;
        if (stored != null) {
            heads.compare(edits, ending, stored, organisation, input);
        }
        SourceNames papers = sources.plan(edits, plan.id(), input.sources());
        heads.cite(edits, plan, stored, input, papers);
        Map<String, UUID> services = organisations.services(edits, organisation.id(), input.services());
        Map<String, UUID> objectiveIds = contents(edits, ending, plan.id(), input, papers);
        PlanEdit edit =
                new PlanEdit(plan.id(), input.ref(), frozen, actor, new PlanNames(objectiveIds, services, papers));
        edit.done(edits.apply());
        ending.inOrder().forEach(edit::atEnd);
        return edit;
    }

    private Map<String, UUID> contents(Edits edits, Ending ending, UUID planId, PlanInput input, SourceNames papers) {
        Map<ThemeKind, Map<String, UUID>> themeIds = themes.plan(edits, ending.orphaned(), planId, input);
        Map<String, UUID> roleIds = roles.plan(edits, ending.orphaned(), planId, input.roles());
        return objectives.plan(
                edits, ending.emptied(), planId, input.roles(), new ObjectiveWriter.Around(roleIds, themeIds, papers));
    }
}
