package org.dueregard.committee.readback;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** What is asked of a committee papers system. */
interface PapersSystem {

    /**
     * Meetings between two days.
     *
     * @param committee number of the committee over there, or -1 for all; 0 would find nothing
     */
    List<PublishedMeeting> meetings(int committee, LocalDate from, LocalDate to) throws IOException;

    /** A meeting with its items. */
    PublishedMeeting meeting(int id) throws IOException;

    /** A document as it is published. */
    byte[] attachment(int id) throws IOException;
}
