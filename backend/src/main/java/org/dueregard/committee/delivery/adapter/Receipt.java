package org.dueregard.committee.delivery.adapter;

/**
 * What the other side made of a parcel.
 *
 * @param accepted true when it says that it took it; false when it merely has it
 * @param words what there is to say of it
 */
public record Receipt(boolean accepted, String words) {}
