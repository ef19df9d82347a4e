/** How a report is written: templates, numbered paragraphs, implications with sign-offs, clearance. */
@NullMarked
package org.dueregard.report.builder;

import org.jspecify.annotations.NullMarked;
