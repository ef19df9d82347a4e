package org.dueregard.action;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.dueregard.platform.Ids;

/** One place of an action in its plan. */
@Entity
@Table(name = "action_placement")
class Placement {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "action_id")
    private UUID actionId;

    @Column(name = "objective_id")
    private UUID objectiveId;

    @Column(name = "ref")
    private String ref;

    @Column(name = "wording")
    private String wording;

    @Column(name = "ordinal")
    private int ordinal;

    @Version
    @Column(name = "version")
    private int version;

    /** For Hibernate. */
    Placement() {}

    Placement(UUID planId, UUID actionId, Place place) {
        id = Ids.next();
        this.planId = planId;
        this.actionId = actionId;
        ref = place.ref();
        become(place);
    }

    UUID actionId() {
        return actionId;
    }

    String ref() {
        return ref;
    }

    Place place() {
        return new Place(ref, objectiveId, wording, ordinal);
    }

    void become(Place place) {
        objectiveId = place.objectiveId();
        wording = place.wording();
        ordinal = place.ordinal();
    }
}
