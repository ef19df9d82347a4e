package org.dueregard.report.builder.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dueregard.report.text.ReportSection;
import org.dueregard.report.text.ReportText;

/** Goes through a report before it is released and finds everything that stands in the way: pure. */
public final class ReportChecks {

    private final ReportText report;
    private final Facts facts;
    private final List<Finding> found = new ArrayList<>();

    private ReportChecks(ReportText report, Facts facts) {
        this.report = report;
        this.facts = facts;
    }

    /**
     * What the record says of things that the report draws on.
     *
     * @param today the day in London
     * @param figureFaults what is wrong with figures, by what stands between the braces
     * @param holes actions of the plan without a status or an update as at the day of the report
     */
    public record Facts(LocalDate today, Map<String, String> figureFaults, List<Hole> holes) {}

    /**
     * An action that an appendix would show with a hole.
     *
     * @param ref its reference
     * @param service name of its service, or "No service"
     * @param message what is missing
     */
    public record Hole(String ref, String service, String message) {}

    /** Everything that is found, in the order in which the report is read. */
    public static List<Finding> of(ReportText report, Facts facts) {
        ReportChecks checks = new ReportChecks(report, facts);
        checks.face();
        checks.recommendations();
        checks.sections();
        Place.of(report).forEach(checks::text);
        checks.exemptions();
        checks.holes();
        return List.copyOf(checks.found);
    }

    private void face() {
        filled(report.title(), "title", "The report has no title");
        filled(report.language(), "language", "The documents have no language");
        filled(report.face().finalDecisionMaker(), "finalDecisionMaker", "Nobody is named who decides");
        filled(report.face().leadHeadOfService(), "leadHeadOfService", "No head of service is named");
        filled(report.executiveSummary(), "executiveSummary", "The executive summary is empty");
        filled(report.purpose(), "purpose", "The purpose is empty");
        if (report.face().leadOfficersAndAuthors().isEmpty()) {
            field("missing", "leadOfficersAndAuthors", "No officer or author is named");
        }
        if (report.face().meetingOn() == null) {
            field("missing", "meeting", "No meeting is chosen, so the report has no day");
        }
        if (report.asAt().isAfter(facts.today())) {
            field("not-yet", "asAt", "The report is as at a day that is still to come");
        }
    }

    private void filled(String text, String field, String message) {
        if (text.isBlank()) {
            field("missing", field, message);
        }
    }

    private void field(String code, String field, String message) {
        found.add(new Finding(code, true, message, "/fields/" + field, "field-" + field));
    }

    private void recommendations() {
        if (report.recommendations().isEmpty()) {
            field("empty-recommendation", "recommendations", "The report recommends nothing");
        }
        for (int i = 0; i < report.recommendations().size(); i++) {
            if (report.recommendations().get(i).text().isBlank()) {
                found.add(new Finding(
                        "empty-recommendation",
                        true,
                        "Recommendation " + (i + 1) + " is empty",
                        "/fields/recommendations/" + i,
                        "recommendation-" + (i + 1)));
            }
        }
    }

    private void sections() {
        for (int i = 0; i < report.sections().size(); i++) {
            ReportSection section = report.sections().get(i);
            boolean prose = section.kind() == ReportSection.Kind.PARAGRAPHS
                    || section.kind() == ReportSection.Kind.BACKGROUND_PAPERS;
            if (prose && section.paragraphs().isEmpty()) {
                found.add(new Finding(
                        "empty-section",
                        false,
                        "Section " + section.number() + ", " + section.heading() + ", is empty",
                        "/sections/" + i,
                        "section-" + section.key()));
            }
            for (int row = 0; row < section.implications().size(); row++) {
                implication(section.implications().get(row), "/sections/" + i + "/implications/" + row);
            }
        }
    }

    private void implication(ReportSection.Implication row, String pointer) {
        if (row.text() == null || row.text().isBlank()) {
            implication("implication-without-text", row, pointer, "Nobody has written the implications of ");
        } else if (row.signedBy() == null) {
            implication("implication-without-author", row, pointer, "Nobody has signed the implications of ");
        } else if (row.signedOn() == null) {
            implication("implication-without-date", row, pointer, "The signature has no date at ");
        }
    }

    private void implication(String code, ReportSection.Implication row, String pointer, String message) {
        found.add(new Finding(code, true, message + row.issue(), pointer, "implication-" + row.key()));
    }

    private void text(Place place) {
        TextChecks.of(place, report, facts.figureFaults()).forEach(found::add);
    }

    /** Nothing exempt is public by mistake, and nothing is exempt without its paragraph of the Act. */
    private void exemptions() {
        List<Place> places = Place.of(report);
        boolean parts = places.stream().anyMatch(Place::exempt)
                || report.sections().stream().anyMatch(ReportSection::exempt)
                || appendices().anyMatch(ReportSection.AppendixRef::exempt);
        boolean told = !report.face().classification().equals("PUBLIC");
        if (parts && !told) {
            field("exempt-in-public", "classification", "The report has exempt parts and is classified as public");
        }
        if (told && report.face().exemptParagraph() == null) {
            field(
                    "exempt-without-ground",
                    "exemptParagraph",
                    "Name the paragraph of Schedule 12A that makes it exempt");
        }
        List<Place> secrets = places.stream().filter(Place::exempt).toList();
        places.stream()
                .filter(place -> !place.exempt())
                .filter(place -> secrets.stream().anyMatch(secret -> Shared.words(place.text(), secret.text())))
                .forEach(place -> found.add(new Finding(
                        "exempt-in-public",
                        true,
                        place.name() + " repeats words of an exempt part",
                        place.pointer(),
                        place.anchor())));
    }

    private Stream<ReportSection.AppendixRef> appendices() {
        return report.sections().stream().flatMap(section -> section.appendices().stream());
    }

    private void holes() {
        facts.holes()
                .forEach(hole -> found.add(new Finding(
                        "action-without-update",
                        true,
                        hole.ref() + " (" + hole.service() + "): " + hole.message(),
                        "/plan",
                        "action-" + hole.ref())));
    }
}
