package org.dueregard.consultation;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A consultation as a system sends it.
 *
 * @param externalId what the system calls it
 * @param fields what it says of it, by name
 */
record SystemRow(String externalId, ObjectNode fields) {}
