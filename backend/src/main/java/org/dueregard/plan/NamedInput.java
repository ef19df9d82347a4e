package org.dueregard.plan;

/**
 * Something that has a code and a name.
 *
 * @param code code, such as COMMUNITY_LEADER
 * @param name name that people read
 */
public record NamedInput(String code, String name) {}
