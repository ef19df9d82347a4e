package org.dueregard.measure.derived;

import static org.dueregard.testsupport.Contents.expect;
import static org.dueregard.testsupport.Contents.json;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.dueregard.consultation.Register;
import org.dueregard.consultation.profile.Profiles;
import org.dueregard.measure.Derivation;
import org.dueregard.measure.MeasureInput;
import org.dueregard.measure.MeasureKind;
import org.dueregard.plan.AsAtInput;
import org.dueregard.plan.AsAtRule;
import org.dueregard.plan.PlanStatus;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.Papers;
import org.dueregard.testsupport.Writer;

/** Plans with computed measures, and what makes the register change. */
@ApplicationScoped
class ComputedPlans {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Writer writer;
    private final Register register;

    ComputedPlans(Writer writer, Register register) {
        this.writer = writer;
        this.register = register;
    }

    String plan(MeasureInput... measures) {
        String ref = "COMPUTED-" + NUMBER.incrementAndGet();
        writer.write(new Writer.Document(
                Papers.plan(ref, PlanStatus.IN_FORCE, new AsAtInput(AsAtRule.PERIOD, null)),
                List.of(Papers.action("A-1")),
                List.of(measures),
                List.of(),
                List.of()));
        return ref;
    }

    static MeasureInput measure(String ref, Derivation derivation) {
        return new MeasureInput(
                ref,
                "O-1",
                MeasureKind.MEASURE,
                derivation.kind().type(),
                "Computed " + ref,
                List.of(),
                List.of("A-1"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                derivation);
    }

    String staffSurvey(String closes) {
        return register.record("Staff Survey", "{STAFF}", "SURVEY", "DAY", "2016-01-01", closes);
    }

    static void answer(String ref) {
        String record = "/api/v1/consultations/" + ref;
        String tag = As.officer().get(record + "/record").getHeader("ETag");
        expect(
                200,
                json(As.officer().header("If-Match", tag), "{\"weDid\": \"More bins\"}")
                        .put(record + "/we-did"));
    }

    static void publish(String ref, int lately, int not) {
        List<Map<String, Object>> categories = new ArrayList<>();
        categories.add(Profiles.category("Pregnant lately", lately, List.of()));
        categories.add(Profiles.category("Not pregnant", not, List.of()));
        categories.add(Profiles.category("Not sure", 4, List.of()));
        categories.add(Profiles.category("Prefer not to say", 21, List.of()));
        Map<String, Object> table =
                Map.of("characteristic", "PREGNANCY", "base", lately + not + 25, "categories", categories);
        expect(200, Profiles.save(ref, Map.of("tables", List.of(table))));
        expect(201, Profiles.publish(ref, "Results"));
    }

    /** The reading of a year that stands. */
    static Standing standing(String plan, String measure, String year) {
        List<Map<String, Object>> items =
                Api.ok("measures/" + measure + "/readings?plan=" + plan).getList("items");
        return new Standing(items.stream()
                .filter(one -> Objects.equals(one.get("standing"), "STANDS"))
                .filter(one -> year.equals(((Map<?, ?>) one.get("period")).get("label")))
                .findFirst()
                .orElseThrow());
    }

    record Standing(Map<String, Object> fields) {

        int number(String field) {
            return ((Number) Objects.requireNonNull(fields.get(field))).intValue();
        }
    }
}
