package org.dueregard.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.jspecify.annotations.Nullable;

/** A paper that a plan or its progress is taken from. */
@Entity
@Table(name = "source_document")
class SourceDocument {

    static final String KIND = "source";

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "code")
    private String code;

    @Column(name = "title")
    private String title;

    @Column(name = "publisher")
    private @Nullable String publisher;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "reference")
    private @Nullable String reference;

    @Column(name = "url")
    private @Nullable String url;

    @Column(name = "ordinal")
    private int ordinal;

    @Version
    @Column(name = "version")
    private int version;

    /** For Hibernate. */
    SourceDocument() {}

    SourceDocument(UUID planId, SourceInput input, int ordinal) {
        id = Ids.next();
        this.planId = planId;
        code = input.code();
        title = input.title();
        publisher = input.publisher();
        publishedOn = input.date();
        reference = input.reference();
        url = input.url();
        this.ordinal = ordinal;
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    int ordinal() {
        return ordinal;
    }

    void edit(Part part, SourceInput input) {
        part.fixed("title", title, input.title(), value -> title = value)
                .once("publisher", publisher, input.publisher(), value -> publisher = value)
                .fixed("date", publishedOn, input.date(), value -> publishedOn = value)
                .once("reference", reference, input.reference(), value -> reference = value)
                .free("url", url, input.url(), value -> url = value);
    }
}
