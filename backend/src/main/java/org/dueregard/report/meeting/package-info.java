/** What a report wants to know of bodies, meetings and routes. The committee room answers. */
@NullMarked
package org.dueregard.report.meeting;

import org.jspecify.annotations.NullMarked;
