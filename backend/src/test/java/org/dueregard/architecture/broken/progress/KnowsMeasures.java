package org.dueregard.architecture.broken.progress;

import org.dueregard.architecture.broken.measure.Measure;

/** Breaks: measures name actions, never the other way. */
record KnowsMeasures(Measure measure) {}
