package org.dueregard.architecture.broken.platform;

import org.dueregard.architecture.broken.measure.Measure;

/** Breaks: the foundation knows no feature. */
record KnowsAFeature(Measure measure) {}
