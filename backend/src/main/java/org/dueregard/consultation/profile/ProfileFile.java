package org.dueregard.consultation.profile;

import java.util.List;
import java.util.function.Function;
import org.dueregard.consultation.profile.view.ConsultationName;
import org.dueregard.consultation.profile.view.PopulationShare;
import org.dueregard.consultation.profile.view.ProfileCategory;
import org.dueregard.consultation.profile.view.ProfileFigures;
import org.dueregard.consultation.profile.view.ProfileTable;
import org.dueregard.consultation.profile.view.ProfileView;
import org.dueregard.consultation.profile.view.ReferenceHead;
import org.dueregard.consultation.profile.view.RepresentedConsultation;
import org.dueregard.platform.table.Column;
import org.jspecify.annotations.Nullable;

/** Told figures as a file: one line for each category. A suppressed figure is an empty cell beside the word for it. */
final class ProfileFile {

    static final List<Column<Line>> COLUMNS = List.of(
            new Column<>("consultation", line -> line.consultation().ref()),
            new Column<>("title", line -> line.consultation().title()),
            new Column<>("closes", line -> line.consultation().closesOn()),
            new Column<>("characteristic", line -> line.table().characteristic().name()),
            new Column<>("category", line -> line.category().name()),
            new Column<>("suppressed", line -> line.category().suppressed()),
            new Column<>("count", line -> line.category().count()),
            new Column<>("base", line -> line.table().base()),
            new Column<>("share", figure(ProfileFigures::share)),
            new Column<>("low", figure(figures -> figures.interval().low())),
            new Column<>("high", figure(figures -> figures.interval().high())),
            new Column<>("gap", figure(ProfileFigures::gap)),
            new Column<>("ratio", figure(ProfileFigures::ratio)),
            new Column<>("standing", figure(figures -> name(figures.standing()))),
            new Column<>("population", population(PopulationShare::count)),
            new Column<>("populationShare", population(PopulationShare::share)),
            new Column<>("edition", reference(ReferenceHead::edition)),
            new Column<>("geography", reference(ReferenceHead::geography)),
            new Column<>("populationGroup", reference(ReferenceHead::populationGroup)),
            new Column<>("source", reference(ReferenceHead::source)),
            new Column<>("similarity", line -> line.table().similarity()));

    private ProfileFile() {}

    /** One category of one table of one consultation. */
    record Line(ConsultationName consultation, ProfileTable table, ProfileCategory category) {}

    static List<Line> lines(ProfileView profile) {
        return profile.tables().stream()
                .flatMap(table -> table.categories().stream().map(one -> new Line(profile.consultation(), table, one)))
                .toList();
    }

    static List<Line> lines(List<RepresentedConsultation> consultations) {
        return consultations.stream()
                .flatMap(one -> one.table().categories().stream()
                        .map(category -> new Line(one.consultation(), one.table(), category)))
                .toList();
    }

    private static Function<Line, @Nullable Object> figure(Function<ProfileFigures, @Nullable Object> part) {
        return line -> {
            ProfileFigures figures = line.category().figures();
            return figures == null ? null : part.apply(figures);
        };
    }

    private static Function<Line, @Nullable Object> population(Function<PopulationShare, @Nullable Object> part) {
        return line -> {
            PopulationShare share = line.category().population();
            return share == null ? null : part.apply(share);
        };
    }

    private static Function<Line, @Nullable Object> reference(Function<ReferenceHead, @Nullable Object> part) {
        return line -> {
            ReferenceHead head = line.table().reference();
            return head == null ? null : part.apply(head);
        };
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
