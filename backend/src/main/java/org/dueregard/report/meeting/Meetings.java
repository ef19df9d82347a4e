package org.dueregard.report.meeting;

import java.util.List;
import java.util.Optional;

/** The meetings a report can go to. */
public interface Meetings {

    /** The meeting of that reference. */
    Optional<MeetingFacts> meeting(String ref);

    /** The meetings of that route in order, the deciding one among them; nothing when there is no such route. */
    Optional<List<MeetingFacts>> route(String ref);
}
