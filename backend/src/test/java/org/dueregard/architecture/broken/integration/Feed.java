package org.dueregard.architecture.broken.integration;

/** A thing other rooms know. */
public record Feed() {}
