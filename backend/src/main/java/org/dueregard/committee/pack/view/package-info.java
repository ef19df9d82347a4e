/** Packs as they are shown. */
@NullMarked
package org.dueregard.committee.pack.view;

import org.jspecify.annotations.NullMarked;
