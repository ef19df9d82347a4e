package org.dueregard.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.jspecify.annotations.Nullable;

/** Something that proves what an update says. */
@Entity
@Table(name = "evidence")
class Evidence {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "update_id")
    private UUID updateId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private EvidenceKind kind;

    @Column(name = "title")
    private String title;

    @Column(name = "url")
    private @Nullable String url;

    @Column(name = "ordinal")
    private int ordinal;

    @Version
    @Column(name = "version")
    private int version;

    /** For Hibernate. */
    Evidence() {}

    Evidence(UUID updateId, EvidenceInput input, int ordinal) {
        id = Ids.next();
        this.updateId = updateId;
        kind = input.kind();
        title = input.title();
        url = input.url();
        this.ordinal = ordinal;
    }

    Evidence(UUID updateId, EvidenceFields fields, int ordinal) {
        id = Ids.next();
        this.updateId = updateId;
        this.ordinal = ordinal;
        edit(fields);
    }

    /** Says something else. */
    void edit(EvidenceFields fields) {
        kind = fields.kind();
        title = Objects.requireNonNullElse(fields.title(), "");
        url = fields.url();
    }

    UUID updateId() {
        return updateId;
    }

    EvidenceInput contents() {
        return new EvidenceInput(kind, title, url);
    }
}
