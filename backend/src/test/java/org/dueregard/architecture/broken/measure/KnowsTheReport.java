package org.dueregard.architecture.broken.measure;

import org.dueregard.architecture.broken.report.Chapter;

/** Breaks: nobody but the committee room imports the report. */
record KnowsTheReport(Chapter chapter) {}
