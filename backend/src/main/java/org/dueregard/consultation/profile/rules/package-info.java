/** From which count on figures are told, and how they are rounded. */
@NullMarked
package org.dueregard.consultation.profile.rules;

import org.jspecify.annotations.NullMarked;
