package org.dueregard.consultation.profile;

/** Pieces of the statements that read what has been told. They hold no values of a caller. */
public final class ProfileSql {

    /** A {@link Population} of a reference population {@code r}. */
    public static final String POPULATION = """
            json_build_object('head', json_build_object('ref', r.ref, 'edition', r.edition, 'geography', r.geography,
                    'topic', r.topic, 'populationGroup', r.population_group, 'base', r.base, 'source', r.source),
                'categories', (SELECT json_agg(json_build_object('name', k.name, 'count', k.count) ORDER BY k.ordinal)
                                 FROM reference_category k WHERE k.population_id = r.id))
            """;

    /** A {@link CountsTable} of a published table {@code t}. */
    public static final String TOLD = """
            json_build_object('characteristic', t.characteristic, 'base', t.base,
                'toldUnder', t.told_under,
                'reference', (SELECT %s FROM reference_population r WHERE r.id = t.reference_id),
                'categories', (SELECT json_agg(json_build_object('name', f.category, 'count', f.figure,
                                    'matches', f.matches) ORDER BY f.ordinal)
                                 FROM published_figure f WHERE f.table_id = t.id))
            """.formatted(POPULATION);

    /** The name of a consultation {@code c}. */
    public static final String NAME = "json_build_object('ref', c.ref, 'title', c.title, 'closesOn', c.closes_on)";

    private ProfileSql() {}
}
