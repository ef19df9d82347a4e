package org.dueregard.architecture.broken.plan;

/** Breaks: an entity leaves its room. */
record LeakingView(PlanRow row) {}
