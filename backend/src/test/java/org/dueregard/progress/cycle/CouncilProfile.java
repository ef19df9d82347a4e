package org.dueregard.progress.cycle;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import org.dueregard.testsupport.MailServer;
import org.dueregard.testsupport.OwnDatabase;

/** A council with a database and a mail server of its own. */
public final class CouncilProfile implements QuarkusTestProfile {

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(OwnDatabase.Resource.class), new TestResourceEntry(MailServer.class));
    }
}
