package org.dueregard.architecture.broken.consultation;

import org.dueregard.architecture.broken.consultation.profile.truth.TrueCounts;

/** Breaks: the public is told what went through the gate, not the true counts. */
record ShowsTrueCounts(TrueCounts counts) {}
