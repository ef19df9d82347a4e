package org.dueregard.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import org.dueregard.testsupport.Db;

/** Consultations written straight into the register, each under a reference of its own. */
@ApplicationScoped
public class Register {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Db db;

    Register(Db db) {
        this.db = db;
    }

    /** A public survey of residents with days. */
    public String survey(String title, String opens, String closes) {
        return record(title, "{RESIDENT}", "SURVEY", "DAY", opens, closes);
    }

    /** A public consultation. */
    public String record(String title, String audiences, String method, String precision, String opens, String closes) {
        String ref = "T-" + NUMBER.incrementAndGet();
        db.write(
                "INSERT INTO consultation (ref, status, published_on, published_by, title, audiences, method, opens_on,"
                        + " opens_precision, closes_on, closes_precision) VALUES (?, 'PUBLIC', current_date, 'tests', ?,"
                        + " ?::text[], ?, ?::date, ?, ?::date, ?)",
                ref,
                title,
                audiences,
                method,
                opens,
                opens == null ? null : precision,
                closes,
                closes == null ? null : precision);
        return ref;
    }
}
