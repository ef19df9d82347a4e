package org.dueregard.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dueregard.audit.Actor;
import org.dueregard.audit.AuditContext;
import org.dueregard.consultation.ConsultationStore.Entry;
import org.dueregard.plan.Outcome;
import org.dueregard.plan.Saved;
import org.dueregard.platform.Ids;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.platform.sql.Query;

/**
 * Adds consultations and published totals of a file to the register. What is there already is left as it is, whoever has
 * written it: a file never undoes what an officer has done since.
 */
@ApplicationScoped
public class RegisterImport {

    private static final String KNOWN =
            "SELECT " + ConsultationSql.ROW + "::text " + ConsultationSql.FROM + "WHERE c.ref = ANY (?)";

    private final ConsultationStore store;
    private final ConsultationNames names;
    private final TotalDesk totals;
    private final AuditContext audit;
    private final JsonRows rows;
    private final Clock clock;

    RegisterImport(
            ConsultationStore store,
            ConsultationNames names,
            TotalDesk totals,
            AuditContext audit,
            JsonRows rows,
            Clock clock) {
        this.store = store;
        this.names = names;
        this.totals = totals;
        this.audit = audit;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * What was done with a file.
     *
     * @param saved what happened to each thing, in order
     * @param errors what is wrong; when there is any, nothing may be kept
     * @param warnings what was left out, or left as it is
     */
    public record Result(List<Saved> saved, List<FieldError> errors, List<FieldError> warnings) {}

    /** What does not fit together in the consultations and totals of a file: needs no database. */
    public static List<FieldError> problems(RegisterInput input) {
        List<FieldError> errors = new ArrayList<>();
        Set<String> refs = new HashSet<>();
        List<ConsultationFields> consultations = input.consultations();
        for (int i = 0; i < consultations.size(); i++) {
            String place = "/consultations/" + i;
            if (!refs.add(String.valueOf(consultations.get(i).ref()))) {
                errors.add(FieldError.body(place + "/ref", "given-twice", "is the reference of another one as well"));
            }
            errors.addAll(ConsultationProblems.of(place, consultations.get(i)));
        }
        for (int i = 0; i < input.totals().size(); i++) {
            errors.addAll(TotalDesk.problems("/totals/" + i, input.totals().get(i)));
        }
        return List.copyOf(errors);
    }

    /** Adds what is not there yet. */
    @Transactional(TxType.MANDATORY)
    public Result write(RegisterInput input, Actor actor) {
        audit.apply(actor);
        List<FieldError> errors = new ArrayList<>();
        List<FieldError> warnings = new ArrayList<>();
        names.unknown(input.consultations()).forEach(unknown -> {
            FieldError error = unknown.error("/consultations/" + unknown.index());
            (unknown.field().equals("service") ? errors : warnings).add(error);
        });
        Map<String, Stored> known = known(input);
        warnings.addAll(differing(input, known));
        if (!errors.isEmpty()) {
            return new Result(List.of(), List.copyOf(errors), List.copyOf(warnings));
        }
        List<Entry> entries = new ArrayList<>();
        List<Saved> saved = new ArrayList<>();
        for (int i = 0; i < input.consultations().size(); i++) {
            ConsultationFields fields = input.consultations().get(i);
            String ref = String.valueOf(fields.ref());
            boolean there = known.containsKey(ref);
            saved.add(new Saved("consultation", ref, there ? Outcome.UNCHANGED : Outcome.CREATED));
            if (!there) {
                entries.add(entry(ref, fields, input.isDraft(i), actor));
            }
        }
        store.insert(entries);
        store.link(entries);
        saved.addAll(totals(input));
        store.changed();
        return new Result(List.copyOf(saved), List.of(), List.copyOf(warnings));
    }

    private static List<FieldError> differing(RegisterInput input, Map<String, Stored> known) {
        List<FieldError> warnings = new ArrayList<>();
        for (int i = 0; i < input.consultations().size(); i++) {
            ConsultationFields fields = input.consultations().get(i);
            Stored there = known.get(String.valueOf(fields.ref()));
            if (there != null && !there.fields().saysTheSameAs(fields)) {
                warnings.add(FieldError.body(
                        "/consultations/" + i, "differs", "is in the register and differs; it was left as it is"));
            }
        }
        return warnings;
    }

    private Entry entry(String ref, ConsultationFields fields, boolean draft, Actor actor) {
        return new Entry(
                Ids.next(),
                ref,
                names.council(),
                draft ? List.of() : SystemFields.settled(),
                fields,
                draft ? null : LocalDate.now(clock),
                draft ? null : actor.name());
    }

    private List<Saved> totals(RegisterInput input) {
        int made = input.totals().isEmpty() ? 0 : totals.insert(input.totals()).size();
        List<Saved> saved = new ArrayList<>();
        for (int i = 0; i < input.totals().size(); i++) {
            String name =
                    input.totals().get(i).year() + " " + input.totals().get(i).kind();
            saved.add(new Saved("published total", name, i < made ? Outcome.CREATED : Outcome.UNCHANGED));
        }
        return saved;
    }

    private Map<String, Stored> known(RegisterInput input) {
        List<String> refs = input.consultations().stream()
                .map(fields -> String.valueOf(fields.ref()))
                .toList();
        return rows.list(Query.of(KNOWN, refs), Stored.class).stream()
                .collect(Collectors.toMap(Stored::ref, Function.identity()));
    }
}
