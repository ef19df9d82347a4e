package org.dueregard.consultation.profile.view;

import java.util.List;
import org.dueregard.consultation.profile.Characteristic;

/**
 * Who was heard, over a page of consultations.
 *
 * @param characteristic what tells the categories apart
 * @param trends category by category
 * @param items the latest to close first
 * @param page number of the page
 * @param size consultations on a full page
 * @param total consultations on all pages
 */
public record RepresentationView(
        Characteristic characteristic,
        List<RepresentationTrend> trends,
        List<RepresentedConsultation> items,
        int page,
        int size,
        long total) {}
