package org.dueregard.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.jspecify.annotations.Nullable;

/** A paragraph of a paper. */
@Entity
@Table(name = "source_paragraph")
class SourceParagraph {

    static final String KIND = "paragraph";

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "number")
    private String number;

    @Column(name = "heading")
    private @Nullable String heading;

    @Column(name = "text")
    private String text;

    @Column(name = "ordinal")
    private int ordinal;

    @Version
    @Column(name = "version")
    private int version;

    /** For Hibernate. */
    SourceParagraph() {}

    SourceParagraph(UUID documentId, ParagraphInput input, int ordinal) {
        id = Ids.next();
        this.documentId = documentId;
        number = input.number();
        heading = input.heading();
        text = input.text();
        this.ordinal = ordinal;
    }

    UUID documentId() {
        return documentId;
    }

    String number() {
        return number;
    }

    void edit(Part part, ParagraphInput input, int place) {
        part.once("heading", heading, input.heading(), value -> heading = value)
                .fixed("text", text, input.text(), value -> text = value)
                .free("order", ordinal, place, value -> ordinal = value);
    }
}
