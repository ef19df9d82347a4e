package org.dueregard.architecture.broken.rag;

/** A thing other rooms know. */
public record Verdict() {}
