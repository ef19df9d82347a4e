package org.dueregard.consultation.profile.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dueregard.audit.Actor;
import org.dueregard.audit.AuditContext;
import org.dueregard.consultation.RegisterChanged;
import org.dueregard.consultation.profile.Characteristic;
import org.dueregard.consultation.profile.CountsRow;
import org.dueregard.consultation.profile.CountsTable;
import org.dueregard.consultation.profile.ToldProfile;
import org.dueregard.consultation.profile.rules.DisclosureRules;
import org.dueregard.consultation.profile.truth.TrueCounts;
import org.dueregard.consultation.profile.truth.TrueProfile;
import org.dueregard.consultation.profile.view.ProfileView;
import org.dueregard.consultation.profile.view.PublicationView;
import org.dueregard.consultation.profile.view.ReleaseView;
import org.dueregard.disclosure.Rules;
import org.dueregard.identity.Caller;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** Tells the public of a profile, and lets officers release what is suppressed. */
@ApplicationScoped
class ProfilePublishing {

    private final ProfileDesk desk;
    private final TrueCounts counts;
    private final Publications publications;
    private final DisclosureRules rules;
    private final AuditContext audit;
    private final Event<RegisterChanged> changes;
    private final Clock clock;

    ProfilePublishing(
            ProfileDesk desk,
            TrueCounts counts,
            Publications publications,
            DisclosureRules rules,
            AuditContext audit,
            Event<RegisterChanged> changes,
            Clock clock) {
        this.desk = desk;
        this.counts = counts;
        this.publications = publications;
        this.rules = rules;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * A publication with the version of the profile after it.
     *
     * @param version which the next change is made from
     * @param view what the public sees now
     */
    record Published(int version, ProfileView view) {}

    /** Makes the next version of what the public sees. */
    @Transactional
    Published publish(String ref, IfMatch seen, String reason, Caller caller, Actor actor) {
        audit.apply(actor);
        TrueProfile profile = desk.lock(ref, seen, actor);
        requireOpen(profile);
        if (profile.tables().isEmpty()) {
            throw ProblemException.conflict("The profile of " + ref + " has no table yet");
        }
        List<PublicationView> before = publications.publications(profile.consultation());
        Map<Characteristic, Publications.Last> last = publications.last(profile.consultation());
        Rules current = rules.current();
        ToldProfile told = new ToldProfile(
                profile.name(),
                before.isEmpty() ? 1 : before.getFirst().number() + 1,
                LocalDate.now(clock),
                ProfileDesk.values(current),
                profile.tables().stream()
                        .map(table -> ProfileDesk.telling(table, current, last).told())
                        .toList());
        requireNews(told, last);
        publications.add(profile.consultation(), told, reason.strip(), caller.name());
        counts.touch(profile);
        changes.fire(new RegisterChanged());
        return new Published(profile.saves() + 1, told.view());
    }

    /** Lets the rules decide anew on a suppressed figure. */
    @Transactional
    ReleaseView release(String ref, NewRelease wanted, Caller caller, Actor actor) {
        audit.apply(actor);
        TrueProfile profile = counts.lock(ref).orElseThrow(() -> ProfileDesk.missing(ref));
        requireOpen(profile);
        String name = wanted.characteristic() + ", " + (wanted.category() == null ? "base" : wanted.category());
        Publications.Last last = publications.last(profile.consultation()).get(wanted.characteristic());
        if (last == null || !isSuppressed(last.table(), wanted.category())) {
            throw ProblemException.conflict("The latest publication does not suppress " + name);
        }
        if (last.names().contains(wanted.category())) {
            throw ProblemException.conflict(name + " has been released already; publish the profile");
        }
        int threshold = rules.current().threshold();
        if (count(profile, wanted).filter(count -> count >= threshold).isEmpty()) {
            throw ProblemException.conflict(name + " is below the threshold of " + threshold + " and stays suppressed");
        }
        ReleaseView release = new ReleaseView(
                wanted.characteristic(),
                wanted.category(),
                last.number(),
                LocalDate.now(clock),
                caller.name(),
                wanted.reason().strip());
        publications.release(last.publication(), release, caller.subject());
        counts.touch(profile);
        return release;
    }

    private static void requireOpen(TrueProfile profile) {
        if (!profile.open()) {
            throw ProblemException.conflict(
                    "Consultation " + profile.name().ref() + " is not public yet, so neither is its profile");
        }
    }

    /** A version that tells nothing new would only make readers look for what has changed. */
    private static void requireNews(ToldProfile told, Map<Characteristic, Publications.Last> last) {
        boolean same = told.tables().size() == last.size()
                && told.tables().stream().allMatch(table -> {
                    Publications.Last before = last.get(table.characteristic());
                    return before != null && before.table().equals(table);
                });
        if (same) {
            throw ProblemException.conflict("Nothing would be told otherwise than it is");
        }
    }

    private static boolean isSuppressed(CountsTable table, @Nullable String category) {
        return category == null
                ? table.base() == null
                : table.categories().stream().anyMatch(row -> row.name().equals(category) && row.count() == null);
    }

    private static Optional<Integer> count(TrueProfile profile, NewRelease wanted) {
        Optional<CountsTable> table = profile.tables().stream()
                .filter(one -> one.characteristic() == wanted.characteristic())
                .findFirst();
        return wanted.category() == null
                ? table.map(CountsTable::base)
                : table.flatMap(one -> one.categories().stream()
                        .filter(row -> row.name().equals(wanted.category()))
                        .map(CountsRow::count)
                        .filter(Objects::nonNull)
                        .findFirst());
    }
}
