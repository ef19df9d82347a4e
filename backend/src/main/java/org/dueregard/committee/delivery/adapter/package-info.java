/**
 * Ways of handing a pack over. An adapter knows its way and nothing of deliveries: it is given a parcel and an address,
 * and says what the other side made of it. Whatever it does may be done again from any point.
 */
@NullMarked
package org.dueregard.committee.delivery.adapter;

import org.jspecify.annotations.NullMarked;
