/** The register of consultations: what was asked, of whom, how many answered, and what came of it. */
@NullMarked
package org.dueregard.consultation;

import org.jspecify.annotations.NullMarked;
