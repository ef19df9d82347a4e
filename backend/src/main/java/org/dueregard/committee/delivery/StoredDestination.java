package org.dueregard.committee.delivery;

import java.util.UUID;
import org.dueregard.committee.delivery.adapter.Kind;
import org.dueregard.committee.delivery.adapter.Settings;
import org.dueregard.committee.delivery.view.DestinationFields;

/** A destination as it is kept. */
record StoredDestination(
        UUID id,
        int version,
        String name,
        Kind kind,
        String address,
        boolean acceptsExempt,
        boolean active,
        Settings settings) {

    /** The row of the table {@code d} as JSON. */
    static final String JSON = """
            json_build_object('id', d.id, 'version', d.version, 'name', d.name, 'kind', d.kind, 'address', d.address,
                              'acceptsExempt', d.accepts_exempt, 'active', d.active, 'settings', d.settings)
            """;

    DestinationFields fields() {
        return new DestinationFields(name, kind, address, acceptsExempt, active, settings);
    }
}
