package org.dueregard.committee.readback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.logging.Logger;

/** Reads back every pack whose meeting is near or not long ago. */
@ApplicationScoped
public class ReadBackRun {

    private static final Logger LOG = Logger.getLogger(ReadBackRun.class);

    private final ReadBacks readBacks;
    private final PapersConfig config;
    private final Clock clock;

    ReadBackRun(ReadBacks readBacks, PapersConfig config, Clock clock) {
        this.readBacks = readBacks;
        this.config = config;
        this.clock = clock;
    }

    /** Does nothing where no papers system is set. */
    @ActivateRequestContext
    public void run() {
        config.url().ifPresent(url -> run(URI.create(url)));
    }

    /** Asks the papers system at an address. */
    @ActivateRequestContext
    public void run(URI service) {
        LocalDate today = LocalDate.now(clock);
        try (SoapPapers papers = new SoapPapers(service, config.timeout())) {
            ReadBackCheck check = new ReadBackCheck(papers, today);
            for (Watched pack : readBacks.since(today.minusDays(config.daysAfterMeeting()))) {
                look(check, pack);
            }
        }
    }

    /** One that cannot be read now is read the next time; it says nothing about what is published. */
    private void look(ReadBackCheck check, Watched pack) {
        try {
            Finding found = check.of(pack);
            if (found != null && readBacks.record(pack, found)) {
                LOG.infof("%s was read back: %s", pack.ref(), found.result());
            }
        } catch (IOException e) {
            LOG.warnf("%s could not be read back: %s", pack.ref(), e.getMessage());
        }
    }
}
