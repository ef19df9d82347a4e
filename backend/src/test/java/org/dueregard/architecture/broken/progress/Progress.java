package org.dueregard.architecture.broken.progress;

/** A thing other rooms know. */
public record Progress() {}
