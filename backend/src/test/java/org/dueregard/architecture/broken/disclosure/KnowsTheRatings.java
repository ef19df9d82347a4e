package org.dueregard.architecture.broken.disclosure;

import org.dueregard.architecture.broken.rag.Verdict;

/** Breaks: disclosure control stands on the JDK alone. */
record KnowsTheRatings(Verdict verdict) {}
