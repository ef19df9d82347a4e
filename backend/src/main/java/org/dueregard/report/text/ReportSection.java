package org.dueregard.report.text;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One numbered section. What its kind does not use is empty.
 *
 * @param key key of the section in its template, like {@code consultation-results}
 * @param number as printed, like {@code 2}
 * @param exempt true when it goes into the exempt document and nowhere else
 */
public record ReportSection(
        String key,
        String number,
        String heading,
        Kind kind,
        boolean exempt,
        List<NumberedParagraph> paragraphs,
        List<Implication> implications,
        List<AppendixRef> appendices) {

    /** What a section consists of. */
    public enum Kind {
        /** Numbered paragraphs. */
        PARAGRAPHS,
        /** The table of issues, implications and sign-offs. */
        IMPLICATIONS,
        /** The list of appendices. */
        APPENDICES,
        /** Background papers, as numbered paragraphs. */
        BACKGROUND_PAPERS
    }

    /**
     * One paragraph others can cite.
     *
     * @param number as printed, like {@code 2.10}; never given to another paragraph once cited
     * @param heading heading without a number that stands above it, null where there is none
     * @param text CommonMark
     * @param exempt true when it goes into the exempt document and nowhere else
     */
    public record NumberedParagraph(String number, @Nullable String heading, String text, boolean exempt) {}

    /**
     * A row of the table of implications.
     *
     * @param issue like {@code Crime and Disorder}
     * @param text CommonMark, null while nobody has written it
     * @param signedBy name and post, null until signed
     * @param signedOn null until signed
     */
    public record Implication(
            String key,
            String issue,
            @Nullable String text,
            @Nullable String signedBy,
            @Nullable LocalDate signedOn) {}

    /**
     * One appendix, made here or elsewhere.
     *
     * @param number as printed, like {@code 1}
     * @param layout key of the appendix layout that fills it from the plan, null when it is a file or a link
     * @param href address of a paper that is not made here, null when it is
     */
    public record AppendixRef(
            String number,
            String title,
            @Nullable String layout,
            @Nullable String href,
            boolean exempt) {}
}
