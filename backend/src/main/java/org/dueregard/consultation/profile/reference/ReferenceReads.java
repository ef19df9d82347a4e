package org.dueregard.consultation.profile.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dueregard.consultation.profile.view.ReferenceCategoryView;
import org.dueregard.consultation.profile.view.ReferencePopulationView;
import org.dueregard.disclosure.Share;
import org.dueregard.platform.page.Page;
import org.dueregard.platform.page.PageRequest;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Reference populations, for everybody: a list or one, each in one statement. */
@ApplicationScoped
class ReferenceReads {

    private static final String BODY = """
            json_build_object('ref', r.ref, 'edition', r.edition, 'geography', r.geography, 'topic', r.topic,
                'populationGroup', r.population_group, 'base', r.base, 'source', r.source,
                'categories', (SELECT json_agg(json_build_object('name', k.name, 'count', k.count,
                                    'derivation', k.derivation) ORDER BY k.ordinal)
                                 FROM reference_category k WHERE k.population_id = r.id))
            """;

    private static final String PAGE = """
            SELECT s.total, d.body
              FROM (SELECT count(*) AS total FROM reference_population) s
              LEFT JOIN (SELECT r.id, %s AS body FROM reference_population r ORDER BY r.id LIMIT ? OFFSET ?) d ON true
             ORDER BY d.id
            """.formatted(BODY);

    private static final String ONE = "SELECT " + BODY + " AS body FROM reference_population r WHERE r.ref = ?";

    private final Sql sql;

    ReferenceReads(Sql sql) {
        this.sql = sql;
    }

    /** A population as it is stored. */
    private record Stored(
            String ref,
            String edition,
            String geography,
            String topic,
            String populationGroup,
            int base,
            String source,
            List<StoredCategory> categories) {
        ReferencePopulationView view() {
            List<ReferenceCategoryView> shown = categories.stream()
                    .map(one -> new ReferenceCategoryView(
                            one.name(), one.count(), new Share(one.count(), base).percent(), one.derivation()))
                    .toList();
            return new ReferencePopulationView(ref, edition, geography, topic, populationGroup, base, source, shown);
        }
    }

    private record StoredCategory(
            String name, int count, @Nullable String derivation) {}

    /** A page of populations in the order in which they were brought in. */
    Page<ReferencePopulationView> page(PageRequest page) {
        List<ReferencePopulationView> items = new ArrayList<>();
        long[] total = {0};
        sql.list(Query.of(PAGE, page.size(), page.offset()), row -> {
            total[0] = row.number("total");
            Stored stored = row.recordOr("body", Stored.class);
            return stored != null && items.add(stored.view());
        });
        return Page.of(items, page, total[0]);
    }

    /** One population. */
    ReferencePopulationView get(String ref) {
        return sql.list(Query.of(ONE, ref), row -> row.recordOr("body", Stored.class)).stream()
                .filter(Objects::nonNull)
                .findFirst()
                .map(Stored::view)
                .orElseThrow(() -> ProblemException.notFound("There is no reference population " + ref));
    }
}
