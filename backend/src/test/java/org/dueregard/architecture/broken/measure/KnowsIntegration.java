package org.dueregard.architecture.broken.measure;

import org.dueregard.architecture.broken.integration.Feed;

/** Breaks: features do not import integration. */
record KnowsIntegration(Feed feed) {}
