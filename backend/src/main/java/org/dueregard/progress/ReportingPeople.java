package org.dueregard.progress;

import java.util.List;
import java.util.Set;
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
     * @param reportsTo the person they report to
     */
    record Person(
            String id,
            String name,
            @Nullable String address,
            boolean active,
            Set<String> roles,
            Set<String> services,
            @Nullable String reportsTo) {

        /** Keeps copies that nobody changes. */
        public Person {
            roles = Set.copyOf(roles);
            services = Set.copyOf(services);
        }

        /** Whether they hold a role in a service. */
        public boolean serves(String role, @Nullable String service) {
            return roles.contains(role) && service != null && services.contains(service);
        }
    }
}
