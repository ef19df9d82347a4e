package org.dueregard.architecture.broken.report;

/** A thing other rooms know. */
public record Chapter() {}
