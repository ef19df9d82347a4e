/** What the public is shown of a publication. */
@NullMarked
package org.dueregard.committee.readback.view;

import org.jspecify.annotations.NullMarked;
