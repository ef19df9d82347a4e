package org.dueregard.committee.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dueregard.platform.SiteConfig;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.sql.Sql;

/** The latest releases of public parts, in one statement. */
@ApplicationScoped
public class ReleaseReads {

    private static final int MOST = 50;

    /** The name of the council is on the first row, and there alone when nothing is released. */
    private static final String LATEST = """
            SELECT (SELECT name FROM organisation ORDER BY created_at, id LIMIT 1) AS council,
                   CASE WHEN p.id IS NOT NULL THEN json_build_object('id', p.id, 'reportRef', p.report_ref,
                        'reportVersion', p.report_version, 'title', p.title, 'body', p.body, 'meetingOn', p.meeting_on,
                        'releasedAt', p.released_at, 'recommendations', p.manifest::json -> 'recommendations') END AS entry
              FROM (SELECT 1) AS always LEFT JOIN LATERAL
                   (SELECT * FROM pack WHERE NOT exempt ORDER BY released_at DESC, id LIMIT %d) p ON true
             ORDER BY p.released_at DESC, p.id
            """.formatted(MOST);

    private final Sql sql;
    private final SiteConfig site;

    ReleaseReads(Sql sql, SiteConfig site) {
        this.sql = sql;
        this.site = site;
    }

    /** The feed as it is sent. */
    byte[] feed() {
        String[] council = {site.productName()};
        List<ReleaseEntry> entries = sql.list(Query.of(LATEST), row -> {
            String name = row.textOr("council");
            council[0] = name == null ? council[0] : name;
            return row.recordOr("entry", ReleaseEntry.class);
        });
        return ReleaseFeed.of(site.councilName().orElse(council[0]), entries);
    }
}
