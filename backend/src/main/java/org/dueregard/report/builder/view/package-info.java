/** What requests say of reports, and what they are told. */
@NullMarked
package org.dueregard.report.builder.view;

import org.jspecify.annotations.NullMarked;
