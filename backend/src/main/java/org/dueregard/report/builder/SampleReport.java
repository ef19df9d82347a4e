package org.dueregard.report.builder;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.dueregard.audit.Actor;
import org.dueregard.audit.AuditContext;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.plan.PublishedPlans;
import org.dueregard.platform.Ids;
import org.dueregard.platform.sql.Query;
import org.dueregard.report.text.ReportText;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Loads a report of the past into a database that holds none, and releases it as it was published. A paper may lack what the
 * check list asks for today, such as the day of a signature; nothing is made up for it.
 */
@ApplicationScoped
public class SampleReport {

    private static final Logger LOG = Logger.getLogger(SampleReport.class);
    private static final Actor ACTOR = Actor.named("import", "First start with a sample report");

    /** After the plans it reports on. */
    private static final int AFTER_PLANS = 3000;

    private final ReportStore store;
    private final ReportRelease releases;
    private final PublishedPlans plans;
    private final AuditContext audit;
    private final ObjectMapper json;
    private final Clock clock;
    private final @Nullable Path file;

    SampleReport(
            ReportStore store,
            ReportRelease releases,
            PublishedPlans plans,
            AuditContext audit,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "due-regard.sample-report") Optional<String> file) {
        this.store = store;
        this.releases = releases;
        this.plans = plans;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
        this.file = file.map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(Path::of)
                .orElse(null);
    }

    private record Sent(UUID id, UUID plan, LocalDate today, String by, ReportText text) {}

    @ActivateRequestContext
    void start(@Observes @Priority(AFTER_PLANS) StartupEvent event, SampleReport self) {
        if (file == null) {
            return;
        }
        try {
            self.load(file);
        } catch (IOException | RuntimeException e) {
            LOG.errorf("The sample report %s was not loaded: %s", file, e.getMessage());
        }
    }

    /** Loads a report when there is none yet; otherwise does nothing. */
    @Transactional
    public void load(Path path) throws IOException {
        if (!store.list(Query.of("SELECT to_json(r.ref)::text FROM report r LIMIT 1"), String.class)
                .isEmpty()) {
            return;
        }
        add(json.readValue(Files.readAllBytes(path), ReportText.class));
        LOG.infof("Loaded the sample report %s", path.getFileName());
    }

    /** Adds and releases a report as it was published. */
    @Transactional
    public void add(ReportText text) {
        @Nullable PublishedPlan plan = plans.find(text.planRef());
        if (plan == null) {
            LOG.warnf("The report %s is on the plan %s, which is not there", text.ref(), text.planRef());
            return;
        }
        audit.apply(ACTOR);
        UUID id = Ids.next();
        String sent = store.text(new Sent(id, plan.id(), LocalDate.now(clock), ACTOR.name(), text));
        List.of(
                        SampleSql.REPORT,
                        SampleSql.SECTIONS,
                        SampleSql.NUMBERS,
                        SampleSql.PARAGRAPHS,
                        SampleSql.IMPLICATIONS,
                        SampleSql.APPENDICES)
                .forEach(statement -> store.write(statement, sent));
        releases.publish(Objects.requireNonNull(store.find(text.ref())), text, ACTOR.name());
    }
}
