package org.dueregard.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes in the papers of a plan. New papers and paragraphs may come at any time; none is ever removed. */
@ApplicationScoped
class SourceWriter {

    private final SourceDocumentRepository documents;
    private final SourceParagraphRepository paragraphs;

    SourceWriter(SourceDocumentRepository documents, SourceParagraphRepository paragraphs) {
        this.documents = documents;
        this.paragraphs = paragraphs;
    }

    /** The papers and paragraphs that are stored. */
    SourceNames names(UUID planId) {
        Stored stored = stored(planId);
        Map<String, Set<String>> numbers = new HashMap<>();
        stored.documents.forEach((code, document) ->
                numbers.put(code, new HashSet<>(stored.ofDocument(document.id()).keySet())));
        return new SourceNames(ids(stored.documents), numbers);
    }

    /** Compares papers with what is stored; citations of the new ones work at once. */
    SourceNames plan(Edits edits, UUID planId, List<SourceInput> inputs) {
        Stored stored = stored(planId);
        Map<String, Set<String>> numbers = new HashMap<>();
        stored.documents.forEach((code, document) ->
                numbers.put(code, new HashSet<>(stored.ofDocument(document.id()).keySet())));
        int place = stored.nextPlace();
        for (SourceInput input : inputs) {
            SourceDocument document = stored.documents.get(input.code());
            if (document != null) {
                document.edit(edits.there(SourceDocument.KIND, input.code()), input);
            } else {
                SourceDocument fresh = new SourceDocument(planId, input, place++);
                edits.appended(SourceDocument.KIND, input.code());
                edits.insert("source_document", () -> documents.persist(fresh));
                stored.documents.put(input.code(), fresh);
                document = fresh;
            }
            Set<String> known = numbers.computeIfAbsent(input.code(), code -> new HashSet<>());
            paragraphs(edits, document, stored.ofDocument(document.id()), input, known);
        }
        return new SourceNames(ids(stored.documents), numbers);
    }

    private void paragraphs(
            Edits edits,
            SourceDocument document,
            Map<String, SourceParagraph> stored,
            SourceInput input,
            Set<String> known) {
        int place = 0;
        for (ParagraphInput paragraph : input.paragraphs()) {
            String ref = input.code() + " " + paragraph.number();
            SourceParagraph there = stored.get(paragraph.number());
            if (there != null) {
                there.edit(edits.there(SourceParagraph.KIND, ref), paragraph, place);
            } else {
                SourceParagraph fresh = new SourceParagraph(document.id(), paragraph, place);
                edits.appended(SourceParagraph.KIND, ref);
                edits.insert("source_paragraph", () -> paragraphs.persist(fresh));
                known.add(paragraph.number());
            }
            place++;
        }
    }

    private Stored stored(UUID planId) {
        Map<String, SourceDocument> byCode =
                documents.ofPlan(planId).stream().collect(Collectors.toMap(SourceDocument::code, Function.identity()));
        Map<UUID, Map<String, SourceParagraph>> byDocument = paragraphs.ofPlan(planId).stream()
                .collect(Collectors.groupingBy(
                        SourceParagraph::documentId, Collectors.toMap(SourceParagraph::number, Function.identity())));
        return new Stored(byCode, byDocument);
    }

    private static Map<String, UUID> ids(Map<String, SourceDocument> documents) {
        Map<String, UUID> ids = new HashMap<>();
        documents.forEach((code, document) -> ids.put(code, document.id()));
        return ids;
    }

    private record Stored(Map<String, SourceDocument> documents, Map<UUID, Map<String, SourceParagraph>> paragraphs) {

        Map<String, SourceParagraph> ofDocument(UUID id) {
            return paragraphs.getOrDefault(id, Map.of());
        }

        int nextPlace() {
            return documents.values().stream()
                            .mapToInt(SourceDocument::ordinal)
                            .max()
                            .orElse(-1)
                    + 1;
        }
    }
}
