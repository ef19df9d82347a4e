/** Documents that hold a part of the register of consultations: reading, judging and writing them. */
@NullMarked
package org.dueregard.integration.register;

import org.jspecify.annotations.NullMarked;
