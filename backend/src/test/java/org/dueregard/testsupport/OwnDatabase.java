package org.dueregard.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/**
 * A database without the sample plans, for tests that write plans of their own: what they leave behind is in nobody's way.
 */
public final class OwnDatabase implements QuarkusTestProfile {

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Resource.class));
    }

    /** Another database of the server that all tests share. */
    public static final class Resource implements QuarkusTestResourceLifecycleManager {

        @Override
        public Map<String, String> start() {
            return PostgresResource.surroundings(TestPostgres.freshDatabase("record"));
        }

        /** The server outlives the application. */
        @Override
        public void stop() {}
    }
}
