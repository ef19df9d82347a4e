/** The one place that reads and writes true counts of respondents. */
@NullMarked
package org.dueregard.consultation.profile.truth;

import org.jspecify.annotations.NullMarked;
