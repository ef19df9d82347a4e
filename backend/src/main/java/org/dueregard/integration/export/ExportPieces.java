package org.dueregard.integration.export;

/** Pieces that the statements of the export share. */
final class ExportPieces {

    private ExportPieces() {}

    /**
     * A date as {@code PublishedDate.normalised} writes it. A quarter is one of the financial year, which starts in
     * April: the year and the number of the quarter are those of three months earlier.
     */
    static String date(String column, String precision) {
        return """
                CASE %2$s
                    WHEN 'DAY' THEN %1$s::text
                    WHEN 'MONTH' THEN to_char(%1$s, 'FMMonth YYYY')
                    WHEN 'QUARTER' THEN to_char(%1$s - interval '3 months', '"Q"Q YYYY') || to_char(%1$s + interval '9 months', '/YY')
                    WHEN 'YEAR' THEN to_char(%1$s, 'YYYY')
                END""".formatted(column, precision);
    }

    /** The place in a paper that a row cites; the row has the usual two columns. */
    static String cites(String alias) {
        return cites(alias + ".source_id", alias + ".source_paragraph");
    }

    static String cites(String source, String paragraph) {
        return """
                CASE WHEN %1$s IS NOT NULL THEN jsonb_build_object(
                    'source', (SELECT d.code FROM source_document d WHERE d.id = %1$s), 'paragraph', %2$s) END""".formatted(source, paragraph);
    }

    /** A rating given by an officer; the columns have a common prefix. */
    static String officer(String prefix) {
        return """
                CASE WHEN %1$s_rating IS NOT NULL THEN jsonb_build_object(
                    'rating', %1$s_rating, 'author', %1$s_author, 'reason', %1$s_reason, 'reviewBy', %1$s_review_by) END""".formatted(prefix);
    }
}
