package org.dueregard.architecture.broken.measure;

import org.dueregard.architecture.broken.dashboard.Page;

/** Breaks: nobody imports the dashboard. */
record KnowsTheDashboard(Page page) {}
