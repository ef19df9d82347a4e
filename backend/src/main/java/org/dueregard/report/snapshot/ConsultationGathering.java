package org.dueregard.report.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dueregard.consultation.profile.PublishedFigures;
import org.dueregard.consultation.profile.view.ProfileCategory;
import org.dueregard.consultation.profile.view.ProfileTable;
import org.dueregard.consultation.profile.view.ProfileView;
import org.dueregard.consultation.rules.FinancialYear;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.platform.sql.Query;
import org.jspecify.annotations.Nullable;

/** Reads consultations that bear on a report. Figures about people come through the gate of published figures alone. */
@ApplicationScoped
class ConsultationGathering {

    private final JsonRows rows;
    private final PublishedFigures figures;

    ConsultationGathering(JsonRows rows, PublishedFigures figures) {
        this.rows = rows;
        this.figures = figures;
    }

    private record StoredConsultation(
            String ref,
            String title,
            @Nullable LocalDate opens,
            @Nullable LocalDate closes,
            @Nullable Integer financialYear,
            boolean external,
            @Nullable Integer responses,
            @Nullable String weDid) {}

    List<ConsultationPart> of(UUID planId, LocalDate asAt) {
        Query query = Query.of(
                SnapshotSql.CONSULTATIONS, planId, asAt, FinancialYear.of(asAt).start());
        List<StoredConsultation> found = rows.list(query, StoredConsultation.class);
        Map<String, ProfileView> profiles =
                figures.profiles(found.stream().map(StoredConsultation::ref).toList()).stream()
                        .collect(Collectors.toMap(
                                profile -> profile.consultation().ref(), profile -> profile));
        return found.stream().map(one -> part(one, profiles.get(one.ref()))).toList();
    }

    private static ConsultationPart part(StoredConsultation one, @Nullable ProfileView profile) {
        return new ConsultationPart(
                one.ref(),
                one.title(),
                one.opens(),
                one.closes(),
                one.financialYear() == null ? null : new FinancialYear(one.financialYear()).toString(),
                one.external(),
                one.responses(),
                one.weDid(),
                profile == null
                        ? List.of()
                        : profile.tables().stream()
                                .map(ConsultationGathering::heard)
                                .toList());
    }

    private static ConsultationPart.HeardPart heard(ProfileTable table) {
        return new ConsultationPart.HeardPart(
                table.characteristic().name(),
                table.base(),
                table.reference() == null ? null : table.reference().edition(),
                table.categories().stream().map(ConsultationGathering::group).toList());
    }

    private static ConsultationPart.GroupPart group(ProfileCategory category) {
        return new ConsultationPart.GroupPart(
                category.name(),
                category.count(),
                category.figures() == null ? null : category.figures().share(),
                category.population() == null ? null : category.population().share(),
                category.figures() == null || category.figures().standing() == null
                        ? null
                        : category.figures().standing().name());
    }
}
