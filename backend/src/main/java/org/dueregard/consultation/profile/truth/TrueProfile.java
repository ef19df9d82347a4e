package org.dueregard.consultation.profile.truth;

import java.util.List;
import java.util.UUID;
import org.dueregard.consultation.profile.CountsTable;
import org.dueregard.consultation.profile.view.ConsultationName;
import org.jspecify.annotations.Nullable;

/**
 * The true counts of a consultation with what has to be known of it beside them.
 *
 * @param consultation its identity
 * @param name its name
 * @param open whether everybody may read the consultation
 * @param responses how many answered it at all, where that is recorded
 * @param saves grows with every change
 * @param tables one for each characteristic
 */
public record TrueProfile(
        UUID consultation,
        ConsultationName name,
        boolean open,
        @Nullable Integer responses,
        int saves,
        List<CountsTable> tables) {}
