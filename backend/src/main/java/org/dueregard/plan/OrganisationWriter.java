package org.dueregard.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes in bodies and their services. */
@ApplicationScoped
class OrganisationWriter {

    private final OrganisationRepository organisations;
    private final LeadServiceRepository services;

    OrganisationWriter(OrganisationRepository organisations, LeadServiceRepository services) {
        this.organisations = organisations;
        this.services = services;
    }

    Organisation organisation(Edits edits, NamedInput input) {
        Organisation known = organisations.byCode(input.code());
        if (known != null) {
            known.edit(edits.there("organisation", input.code()), input);
            return known;
        }
        Organisation fresh = new Organisation(input);
        edits.appended("organisation", input.code());
        edits.insert("organisation", () -> organisations.persist(fresh));
        return fresh;
    }

    /** Services are only ever added or renamed: other plans may name them too. */
    Map<String, UUID> services(Edits edits, UUID organisationId, List<NamedInput> inputs) {
        Map<String, LeadService> known = services.ofOrganisation(organisationId).stream()
                .collect(Collectors.toMap(LeadService::code, Function.identity()));
        for (NamedInput input : inputs) {
            LeadService there = known.get(input.code());
            if (there != null) {
                there.edit(edits.there("service", input.code()), input);
            } else {
                LeadService fresh = new LeadService(organisationId, input);
                edits.appended("service", input.code());
                edits.insert("service", () -> services.persist(fresh));
                known.put(input.code(), fresh);
            }
        }
        return ids(known);
    }

    Map<String, UUID> services(UUID organisationId) {
        return services.ofOrganisation(organisationId).stream()
                .collect(Collectors.toMap(LeadService::code, LeadService::id));
    }

    private static Map<String, UUID> ids(Map<String, LeadService> services) {
        Map<String, UUID> ids = new HashMap<>();
        services.forEach((code, service) -> ids.put(code, service.id()));
        return ids;
    }
}
