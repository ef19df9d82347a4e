package org.dueregard.architecture.broken.plan;

import org.dueregard.architecture.broken.action.Action;

/** Breaks: a plan does not know its actions; and closes a circle. */
record KnowsActions(Action action) {}
