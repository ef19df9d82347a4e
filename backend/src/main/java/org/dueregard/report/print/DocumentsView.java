package org.dueregard.report.print;

import java.util.List;

/**
 * The documents of a version of a report.
 *
 * @param ref reference of the report
 * @param version version of the report
 * @param items report, then appendices, then the snapshot
 */
record DocumentsView(String ref, int version, List<Item> items) {

    /**
     * A document.
     *
     * @param href where it is fetched
     */
    record Item(
            String name,
            String title,
            String mediaType,
            String part,
            boolean exempt,
            long size,
            String sha256,
            String href) {}

    static DocumentsView of(List<DocumentCard> cards) {
        DocumentCard first = cards.getFirst();
        return new DocumentsView(
                first.ref(),
                first.version(),
                cards.stream().map(DocumentsView::item).toList());
    }

    private static Item item(DocumentCard card) {
        return new Item(
                card.name(),
                card.title(),
                card.mediaType(),
                card.part(),
                card.exempt(),
                card.size(),
                card.sha256(),
                "/api/v1/reports/" + card.ref() + "/documents/" + card.name() + "?version=" + card.version());
    }
}
