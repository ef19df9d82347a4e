package org.dueregard.consultation;

import java.util.List;
import java.util.stream.Collectors;
import org.dueregard.consultation.rules.PublishedDay;
import org.dueregard.consultation.view.ConsultationRow;
import org.dueregard.consultation.view.ConsultationService;
import org.dueregard.consultation.view.PlanThing;
import org.dueregard.platform.table.Column;
import org.jspecify.annotations.Nullable;

/** The list of consultations as a file. */
final class ConsultationFile {

    static final List<Column<ConsultationRow>> COLUMNS = List.of(
            new Column<>("ref", ConsultationRow::ref),
            new Column<>("title", ConsultationRow::title),
            new Column<>(
                    "audiences", row -> row.audiences().stream().map(Enum::name).collect(Collectors.joining("; "))),
            new Column<>("external", ConsultationRow::external),
            new Column<>("method", row -> row.method().name()),
            new Column<>("wards", row -> String.join("; ", row.wards())),
            new Column<>("service", row -> name(row.service())),
            new Column<>("owner", ConsultationRow::owner),
            new Column<>("opens", row -> date(row.opens())),
            new Column<>("opensPrecision", row -> precision(row.opens())),
            new Column<>("closes", row -> date(row.closes())),
            new Column<>("closesPrecision", row -> precision(row.closes())),
            new Column<>("state", row -> row.state().name()),
            new Column<>("year", ConsultationRow::year),
            new Column<>("invited", ConsultationRow::invited),
            new Column<>("responses", ConsultationRow::responses),
            new Column<>("partialResponses", ConsultationRow::partialResponses),
            new Column<>("completeResponses", ConsultationRow::completeResponses),
            new Column<>("weightedBase", ConsultationRow::weightedBase),
            new Column<>("rate", ConsultationRow::rate),
            new Column<>("marginOfError", ConsultationRow::marginOfError),
            new Column<>("resultsDate", ConsultationRow::resultsDate),
            new Column<>("weDid", row -> row.weDidState().name()),
            new Column<>("weDidDue", ConsultationRow::weDidDue),
            new Column<>(
                    "actions",
                    row -> row.actions().stream().map(PlanThing::toString).collect(Collectors.joining("; "))));

    private ConsultationFile() {}

    private static @Nullable Object name(@Nullable ConsultationService service) {
        return service == null ? null : service.name();
    }

    private static @Nullable Object date(@Nullable PublishedDay day) {
        return day == null ? null : day.date();
    }

    private static @Nullable Object precision(@Nullable PublishedDay day) {
        return day == null ? null : day.precision().name();
    }
}
