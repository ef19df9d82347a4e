package org.dueregard.consultation.profile.desk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dueregard.audit.Actor;
import org.dueregard.audit.AuditContext;
import org.dueregard.consultation.profile.Characteristic;
import org.dueregard.consultation.profile.CountsRow;
import org.dueregard.consultation.profile.CountsTable;
import org.dueregard.consultation.profile.Figures;
import org.dueregard.consultation.profile.Population;
import org.dueregard.consultation.profile.reference.ReferenceStore;
import org.dueregard.consultation.profile.rules.DisclosureRules;
import org.dueregard.consultation.profile.truth.TrueCounts;
import org.dueregard.consultation.profile.truth.TrueProfile;
import org.dueregard.consultation.profile.view.PreviewView;
import org.dueregard.consultation.profile.view.ProfileAbility;
import org.dueregard.consultation.profile.view.ProfileTable;
import org.dueregard.consultation.profile.view.RulesValues;
import org.dueregard.consultation.profile.view.SuppressedFigure;
import org.dueregard.consultation.profile.view.TrueFiguresView;
import org.dueregard.disclosure.Rules;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.problem.ProblemType;
import org.dueregard.platform.web.IfMatch;
import org.dueregard.platform.web.PrivateAnswers;

/** Where officers look at true figures, save them, and try out what the public would see. */
@ApplicationScoped
class ProfileDesk {

    private final TrueCounts counts;
    private final Publications publications;
    private final ReferenceStore populations;
    private final DisclosureRules rules;
    private final AuditContext audit;
    private final PrivateAnswers answers;

    ProfileDesk(
            TrueCounts counts,
            Publications publications,
            ReferenceStore populations,
            DisclosureRules rules,
            AuditContext audit,
            PrivateAnswers answers) {
        this.counts = counts;
        this.publications = publications;
        this.populations = populations;
        this.rules = rules;
        this.audit = audit;
        this.answers = answers;
    }

    /**
     * True figures with their version, which the entity tag begins with.
     *
     * @param version grows with every change
     * @param view what is shown
     */
    record Versioned(int version, TrueFiguresView view) {}

    /** The true figures; that somebody looked is written into the trail. */
    @Transactional
    Versioned look(String ref, Actor actor) {
        audit.apply(actor);
        TrueProfile profile = counts.find(ref).orElseThrow(() -> missing(ref));
        counts.look(profile);
        return versioned(profile);
    }

    /** Saves other figures, all of them or none. */
    @Transactional
    Versioned save(String ref, IfMatch seen, ProfileFields fields, Actor actor) {
        audit.apply(actor);
        TrueProfile profile = lock(ref, seen, actor);
        require(profile, fields);
        counts.save(profile, fields.rows());
        return versioned(counts.find(ref).orElseThrow());
    }

    /** What the public would see of figures that need not have been saved. */
    @Transactional
    PreviewView preview(String ref, ProfileFields fields) {
        TrueProfile profile = counts.find(ref).orElseThrow(() -> missing(ref));
        Map<String, Population> known = require(profile, fields);
        Map<Characteristic, Publications.Last> last = publications.last(profile.consultation());
        Rules current = rules.current();
        List<ProfileTable> tables = new ArrayList<>();
        List<SuppressedFigure> suppressed = new ArrayList<>();
        for (CountsTable table : fields.counts(known)) {
            Telling telling = telling(table, current, last);
            tables.add(Figures.told(telling.told()));
            suppressed.addAll(telling.suppressed());
        }
        return new PreviewView(values(current), tables, suppressed);
    }

    /** The true counts in the state that was seen, with other writers kept waiting. Whoever is late is shown them: a look. */
    TrueProfile lock(String ref, IfMatch seen, Actor actor) {
        TrueProfile profile = counts.lock(ref).orElseThrow(() -> missing(ref));
        if (!seen.names(profile.saves())) {
            Versioned now = versioned(profile);
            QuarkusTransaction.requiringNew().run(() -> {
                audit.apply(actor);
                counts.look(profile);
            });
            throw ProblemException.stale(now.view(), answers.etag(now.version(), now.view()));
        }
        return profile;
    }

    static Telling telling(CountsTable table, Rules rules, Map<Characteristic, Publications.Last> last) {
        Publications.Last before = last.get(table.characteristic());
        return before == null
                ? new Telling(table, rules, null, Set.of())
                : new Telling(table, rules, before.table(), before.names());
    }

    static RulesValues values(Rules rules) {
        return new RulesValues(rules.threshold(), rules.rounding());
    }

    static ProblemException missing(String ref) {
        return ProblemException.notFound("There is no consultation with the reference " + ref);
    }

    private Map<String, Population> require(TrueProfile profile, ProfileFields fields) {
        Map<String, Population> known = populations.find(fields.references());
        List<FieldError> errors = ProfileProblems.of(fields, known, profile.responses());
        if (!errors.isEmpty()) {
            throw ProblemException.invalidBody(errors);
        }
        requireSameCategories(profile, fields);
        return known;
    }

    /** Another banding of the same people would be a subtotal of what is suppressed. */
    private void requireSameCategories(TrueProfile profile, ProfileFields fields) {
        List<FieldError> errors = new ArrayList<>();
        publications.last(profile.consultation()).forEach((characteristic, last) -> {
            Set<String> told = new HashSet<>();
            last.table().categories().stream().map(CountsRow::name).forEach(told::add);
            for (int i = 0; i < fields.tables().size(); i++) {
                TableFields table = fields.tables().get(i);
                Set<String> wanted = new HashSet<>();
                table.categories().stream().map(CategoryFields::name).forEach(wanted::add);
                if (table.characteristic() == characteristic && !wanted.equals(told)) {
                    errors.add(FieldError.body(
                            "/tables/" + i + "/categories",
                            "published",
                            characteristic + " has been published with these categories: " + String.join("; ", told)));
                }
            }
            if (fields.tables().stream().noneMatch(table -> table.characteristic() == characteristic)) {
                errors.add(FieldError.body("/tables", "published", characteristic + " has been published and stays"));
            }
        });
        if (!errors.isEmpty()) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "Categories that have been published stay as they are: another banding would give away what is suppressed",
                    errors);
        }
    }

    private Versioned versioned(TrueProfile profile) {
        TrueFiguresView view = new TrueFiguresView(
                profile.name(),
                true,
                profile.tables().stream().map(Figures::truth).toList(),
                publications.publications(profile.consultation()),
                publications.releases(profile.consultation()),
                abilities(profile));
        return new Versioned(profile.saves(), view);
    }

    private static List<ProfileAbility> abilities(TrueProfile profile) {
        return profile.open()
                ? List.of(ProfileAbility.EDIT, ProfileAbility.PUBLISH, ProfileAbility.RELEASE)
                : List.of(ProfileAbility.EDIT);
    }
}
