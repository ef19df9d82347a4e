/** What goes in and out about respondent profiles. */
@NullMarked
package org.dueregard.consultation.profile.view;

import org.jspecify.annotations.NullMarked;
