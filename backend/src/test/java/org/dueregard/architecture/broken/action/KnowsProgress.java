package org.dueregard.architecture.broken.action;

import org.dueregard.architecture.broken.progress.Progress;

/** Breaks: an action does not know its updates. */
record KnowsProgress(Progress progress) {}
