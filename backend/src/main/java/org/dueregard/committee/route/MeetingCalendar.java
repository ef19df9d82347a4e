package org.dueregard.committee.route;

import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.dueregard.platform.Clocks;
import org.dueregard.platform.DayText;

/**
 * Meetings as iCalendar (RFC 5545). The same meeting is the same event for good, whenever it is moved; its sequence grows
 * with every change. The same meetings always give the same bytes.
 */
final class MeetingCalendar {

    private static final VTimeZone LONDON = Objects.requireNonNull(
                    TimeZoneRegistryFactory.getInstance().createRegistry().getTimeZone(Clocks.LONDON.getId()))
            .getVTimeZone();

    private MeetingCalendar() {}

    static Calendar of(List<StoredMeeting> meetings) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Due Regard//Meetings//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Name("Committee meetings"));
        calendar.add(LONDON);
        meetings.forEach(meeting -> {
            calendar.add(held(meeting));
            calendar.add(papers(meeting));
        });
        return calendar;
    }

    private static VEvent held(StoredMeeting meeting) {
        VEvent event = event(meeting, "", meeting.body().view().name(), start(meeting));
        if (meeting.place() != null) {
            event.add(new Location(meeting.place()));
        }
        return event;
    }

    private static VEvent papers(StoredMeeting meeting) {
        MeetingView view = meeting.view();
        String summary = "Papers public by today: " + view.bodyName() + ", " + DayText.of(view.date());
        VEvent event = event(meeting, "-papers", summary, view.papersPublicBy());
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private static VEvent event(StoredMeeting meeting, String suffix, String summary, Temporal start) {
        VEvent event = new VEvent(false);
        event.add(new Uid(meeting.id() + suffix + "@due-regard"));
        event.add(new DtStamp(meeting.changedAt()));
        event.add(new LastModified(meeting.changedAt()));
        event.add(new Sequence(meeting.changes()));
        event.add(new DtStart<>(start));
        event.add(new Summary(summary));
        event.add(meeting.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }

    private static Temporal start(StoredMeeting meeting) {
        LocalDate day = meeting.date();
        return meeting.time() == null ? day : day.atTime(meeting.time()).atZone(Clocks.LONDON);
    }
}
