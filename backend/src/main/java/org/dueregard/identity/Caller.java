package org.dueregard.identity;

import java.util.Set;

/**
 * Who makes a request.
 *
 * @param subject what the sign-in provider calls them for good
 * @param name name for people to read, as it is now
 * @param roles roles of a person, or scopes of a system; see {@link Roles}
 * @param services codes of the services a person works for or answers for
 * @param system whether it is a system and not a person
 */
public record Caller(String subject, String name, Set<String> roles, Set<String> services, boolean system) {

    /** Keeps copies that nobody changes. */
    public Caller {
        roles = Set.copyOf(roles);
        services = Set.copyOf(services);
    }

    /** Whether the caller has a role. */
    public boolean has(String role) {
        return roles.contains(role);
    }

    /** Whether the caller belongs to a service. */
    public boolean worksFor(String service) {
        return services.contains(service);
    }
}
