package org.dueregard.architecture.broken.dashboard;

/** A thing other rooms know. */
public record Page() {}
