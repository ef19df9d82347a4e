/** What the register shows. */
@NullMarked
package org.dueregard.consultation.view;

import org.jspecify.annotations.NullMarked;
