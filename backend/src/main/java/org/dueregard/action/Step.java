package org.dueregard.action;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.plan.DatedText;
import org.dueregard.plan.Part;
import org.dueregard.platform.Ids;
import org.jspecify.annotations.Nullable;

/** A milestone of an action. */
@Entity
@Table(name = "milestone")
class Step {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "action_id")
    private UUID actionId;

    @Column(name = "text")
    private String text;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "due_date"))
    @AttributeOverride(name = "precision", column = @Column(name = "due_precision"))
    @AttributeOverride(name = "text", column = @Column(name = "due_text"))
    private @Nullable DatedText due;

    @Column(name = "done_on")
    private @Nullable LocalDate doneOn;

    @Column(name = "ordinal")
    private int ordinal;

    @Version
    @Column(name = "version")
    private int version;

    /** For Hibernate. */
    Step() {}

    Step(UUID actionId, MilestoneInput input, int ordinal) {
        id = Ids.next();
        this.actionId = actionId;
        text = input.text();
        due = input.due();
        doneOn = input.doneOn();
        this.ordinal = ordinal;
    }

    UUID actionId() {
        return actionId;
    }

    int ordinal() {
        return ordinal;
    }

    MilestoneFields fields() {
        return due == null
                ? new MilestoneFields(text, null, null, null, doneOn)
                : new MilestoneFields(text, due.date(), due.precision(), due.text(), doneOn);
    }

    void edit(Part part, MilestoneInput input) {
        String field = "milestone " + (ordinal + 1);
        part.fixed(field + ".text", text, input.text(), value -> text = value)
                .fixed(field + ".due", due, input.due(), value -> due = value)
                .recorded(field + ".doneOn", doneOn, input.doneOn(), value -> doneOn = value);
    }
}
