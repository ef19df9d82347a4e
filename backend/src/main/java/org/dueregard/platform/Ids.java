package org.dueregard.platform;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Makes identities. */
public final class Ids {

    private Ids() {}

    /** A new UUID of version 7: later ones sort after earlier ones of the same process. */
    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
