/** Destinations and deliveries as they are shown. */
@NullMarked
package org.dueregard.committee.delivery.view;

import org.jspecify.annotations.NullMarked;
