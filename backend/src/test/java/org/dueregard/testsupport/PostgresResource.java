package org.dueregard.testsupport;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives every {@code @QuarkusTest} of the module the PostgreSQL of {@link TestPostgres} and the sign-in provider of
 * {@link TestProvider}; a test declares nothing.
 */
@QuarkusTestResource(PostgresResource.class)
public final class PostgresResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return surroundings(TestPostgres.jdbcUrl());
    }

    /** What the application is told of what surrounds it, with a database of that server. */
    static Map<String, String> surroundings(String jdbcUrl) {
        Map<String, String> settings = new HashMap<>(TestProvider.settings());
        settings.put("quarkus.datasource.jdbc.url", jdbcUrl);
        settings.put("quarkus.datasource.username", TestPostgres.username());
        settings.put("quarkus.datasource.password", "");
        return settings;
    }

    /** The server outlives a restart of the application between test profiles. */
    @Override
    public void stop() {}
}
