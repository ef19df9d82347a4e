package org.dueregard.testsupport;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Gives every {@code @QuarkusTest} of the module the PostgreSQL of {@link TestPostgres}; a test declares nothing. */
@QuarkusTestResource(PostgresResource.class)
public final class PostgresResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.datasource.jdbc.url", TestPostgres.jdbcUrl(),
                "quarkus.datasource.username", TestPostgres.username(),
                "quarkus.datasource.password", "");
    }

    /** The server outlives a restart of the application between test profiles. */
    @Override
    public void stop() {}
}
