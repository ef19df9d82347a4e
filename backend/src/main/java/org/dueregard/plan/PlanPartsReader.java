package org.dueregard.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Comparator;
import java.util.List;

/** Reads what the content of a plan may name. */
@ApplicationScoped
public class PlanPartsReader {

    private final RoleRepository roles;
    private final ThemeRepository themes;
    private final LeadServiceRepository services;

    PlanPartsReader(RoleRepository roles, ThemeRepository themes, LeadServiceRepository services) {
        this.roles = roles;
        this.themes = themes;
        this.services = services;
    }

    /** Roles, themes and services, in the plan's order. */
    @Transactional(TxType.MANDATORY)
    public PlanParts of(ContentPlan plan) {
        return new PlanParts(
                roles.ofPlan(plan.id()).stream()
                        .map(role -> new NamedInput(role.code(), role.name()))
                        .toList(),
                themes(plan, ThemeKind.PRIORITY),
                themes(plan, ThemeKind.CROSS_CUTTING),
                themes(plan, ThemeKind.RELATED_PLAN),
                services.ofOrganisation(plan.organisationId()).stream()
                        .map(service -> new NamedInput(service.code(), service.name()))
                        .sorted(Comparator.comparing(NamedInput::name))
                        .toList());
    }

    private List<NamedInput> themes(ContentPlan plan, ThemeKind kind) {
        return themes.ofPlan(plan.id()).stream()
                .filter(theme -> theme.kind() == kind)
                .map(theme -> new NamedInput(theme.code(), theme.name()))
                .toList();
    }
}
