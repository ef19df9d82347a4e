package org.dueregard.architecture.broken.measure;

/** A thing other rooms know. */
public record Measure() {}
