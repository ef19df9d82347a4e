package org.dueregard.report.print;

import java.util.List;
import org.dueregard.report.snapshot.AppendixLayout;

/** The layouts that an appendix can have, in order. */
record LayoutsView(List<AppendixLayout> items) {}
