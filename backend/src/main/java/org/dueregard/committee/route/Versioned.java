package org.dueregard.committee.route;

/**
 * Something with its version, which its entity tag begins with.
 *
 * @param version grows with every change
 * @param view what is shown
 */
public record Versioned<T>(int version, T view) {}
