package org.dueregard.committee.delivery.view;

import org.dueregard.committee.delivery.adapter.Kind;
import org.dueregard.committee.delivery.adapter.Settings;

/**
 * What is set of a destination.
 *
 * @param address an https address, a folder below the one for hand-over, or {@code sftp://user@host:port/folder}
 * @param acceptsExempt whether packs of exempt parts may go there
 * @param active whether packs go there at all
 */
public record DestinationFields(
        String name, Kind kind, String address, boolean acceptsExempt, boolean active, Settings settings) {}
