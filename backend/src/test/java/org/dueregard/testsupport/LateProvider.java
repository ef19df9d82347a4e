package org.dueregard.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** The application starts while the sign-in provider does not answer; a test lets it come with {@link #arrive()}. */
public final class LateProvider implements QuarkusTestProfile {

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Resource.class));
    }

    /** From now on it answers. */
    public static void arrive() {
        System.clearProperty(TestProvider.AWAY_PROPERTY);
    }

    /** The usual surroundings, with the provider away. */
    public static final class Resource implements QuarkusTestResourceLifecycleManager {

        @Override
        public Map<String, String> start() {
            System.setProperty(TestProvider.AWAY_PROPERTY, "true");
            return PostgresResource.surroundings(TestPostgres.jdbcUrl());
        }

        @Override
        public void stop() {
            arrive();
        }
    }
}
