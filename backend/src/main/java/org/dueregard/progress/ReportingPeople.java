package org.dueregard.progress;

import java.util.List;
import java.util.Set;
import org.dueregard.identity.Roles;
import org.jspecify.annotations.Nullable;

/** Whom the reporting of a council can ask: the people that sign-in knows, active or not. */
public interface ReportingPeople {

    /** Everybody, in one read. */
    List<Person> all();

    /**
     * Somebody.
     *
     * @param id what sign-in calls them for good
     * @param name name for people to read
     * @param address e-mail address, where one is known
     * @param active whether they still work here
     * @param roles roles, as {@code identity.Roles} names them
     * @param services codes of the services they work for or answer for
     * @param leads codes of the services they are named head of
     * @param reportsTo the person they report to
     */
    record Person(
            String id,
            String name,
            @Nullable String address,
            boolean active,
            Set<String> roles,
            Set<String> services,
            Set<String> leads,
            @Nullable String reportsTo) {

        /** Keeps copies that nobody changes. */
        public Person {
            roles = Set.copyOf(roles);
            services = Set.copyOf(services);
            leads = Set.copyOf(leads);
        }

        /** Whether they hold a role in a service; its named head is one of its reviewers. */
        public boolean serves(String role, @Nullable String service) {
            return service != null
                    && ((roles.contains(role) && services.contains(service))
                            || (role.equals(Roles.REVIEWER) && leads.contains(service)));
        }
    }
}
