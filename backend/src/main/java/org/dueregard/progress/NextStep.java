package org.dueregard.progress;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.dueregard.plan.DatedText;
import org.dueregard.platform.Ids;
import org.jspecify.annotations.Nullable;

/** What an update says is to happen next. */
@Entity
@Table(name = "next_step")
class NextStep {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "update_id")
    private UUID updateId;

    @Column(name = "text")
    private String text;

    @Column(name = "owner")
    private @Nullable String owner;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "due_date"))
    @AttributeOverride(name = "precision", column = @Column(name = "due_precision"))
    @AttributeOverride(name = "text", column = @Column(name = "due_text"))
    private @Nullable DatedText due;

    @Column(name = "carries_id")
    private @Nullable UUID carriesId;

    @Column(name = "ordinal")
    private int ordinal;

    @Version
    @Column(name = "version")
    private int version;

    /** For Hibernate. */
    NextStep() {}

    NextStep(UUID updateId, NextStepInput input, int ordinal) {
        id = Ids.next();
        this.updateId = updateId;
        text = input.text();
        owner = input.owner();
        due = input.due();
        this.ordinal = ordinal;
    }

    NextStep(UUID updateId, NextStepFields fields, int ordinal) {
        id = Ids.next();
        this.updateId = updateId;
        this.ordinal = ordinal;
        edit(fields);
    }

    /** Says something else. */
    void edit(NextStepFields fields) {
        text = Objects.requireNonNullElse(fields.text(), "");
        owner = fields.owner();
        due = fields.due() == null ? null : DatedText.on(fields.due());
        carriesId = fields.carries();
    }

    UUID updateId() {
        return updateId;
    }

    NextStepInput contents() {
        return new NextStepInput(text, owner, due);
    }
}
