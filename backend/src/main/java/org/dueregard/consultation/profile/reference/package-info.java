/** Populations that respondents are compared with. */
@NullMarked
package org.dueregard.consultation.profile.reference;

import org.jspecify.annotations.NullMarked;
