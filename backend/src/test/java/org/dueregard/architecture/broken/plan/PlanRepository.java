package org.dueregard.architecture.broken.plan;

/** Stands for a repository. */
public class PlanRepository {}
