package org.dueregard.committee.readback;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.committee.pack.Sha256;
import org.dueregard.committee.readback.Finding.Read;
import org.dueregard.committee.readback.Finding.Result;
import org.dueregard.committee.timetable.ClearDays;
import org.jspecify.annotations.Nullable;

/** Looks one pack up in the papers system. */
final class ReadBackCheck {

    private static final int ALL_COMMITTEES = -1;

    private final PapersSystem papers;
    private final LocalDate today;

    ReadBackCheck(PapersSystem papers, LocalDate today) {
        this.papers = papers;
        this.today = today;
    }

    /** What is to be said of a pack, or null while there is nothing to be said. */
    @Nullable
    Finding of(Watched pack) throws IOException {
        Integer id = meeting(pack);
        if (id == null) {
            return notThere(pack, "The meeting is not shown", null, null);
        }
        PublishedMeeting meeting = papers.meeting(id);
        PublishedMeeting.Item item = meeting.items().stream()
                .filter(one -> Titles.same(one.title(), pack.title()))
                .findFirst()
                .orElse(null);
        if (item == null) {
            return notThere(pack, "The meeting is shown, and no item \"" + pack.title() + "\" in it", id, null);
        }
        List<Comparison.Shown> shown = shown(item);
        List<Read> documents = new Comparison(pack, shown).documents();
        Result result = Comparison.result(documents);
        if (result == null) {
            return notThere(pack, "The item is shown without any of its documents", id, item);
        }
        boolean wrong = documents.stream().anyMatch(read -> read.published() != null && !read.isSame());
        if (result == Result.DIFFERENT && !wrong && !isOverdue(pack)) {
            return null;
        }
        return new Finding(
                result,
                words(result, documents),
                String.valueOf(id),
                item.line(),
                shown.getFirst().url(),
                item.decision(),
                documents);
    }

    private @Nullable Integer meeting(Watched pack) throws IOException {
        if (pack.meeting() != null) {
            return pack.meeting();
        }
        Integer committee = pack.committee();
        return papers
                .meetings(committee == null ? ALL_COMMITTEES : committee, pack.meetingOn(), pack.meetingOn())
                .stream()
                .filter(one -> pack.meetingOn().equals(one.on()))
                .filter(one -> committee != null || Titles.same(one.committee(), pack.body()))
                .map(PublishedMeeting::id)
                .findFirst()
                .orElse(null);
    }

    private List<Comparison.Shown> shown(PublishedMeeting.Item item) throws IOException {
        List<Comparison.Shown> shown = new ArrayList<>();
        for (PublishedMeeting.Attachment one : item.attachments()) {
            if (one.publish()) {
                shown.add(new Comparison.Shown(one.title(), one.url(), Sha256.of(papers.attachment(one.id()))));
            }
        }
        return shown;
    }

    private @Nullable Finding notThere(
            Watched pack, String words, @Nullable Integer meeting, PublishedMeeting.@Nullable Item item) {
        if (!isOverdue(pack)) {
            return null;
        }
        List<Read> documents = new Comparison(pack, List.of()).documents();
        return new Finding(
                Result.MISSING,
                words + "; it was due on " + due(pack),
                meeting == null ? null : String.valueOf(meeting),
                item == null ? null : item.line(),
                null,
                item == null ? null : item.decision(),
                documents);
    }

    private boolean isOverdue(Watched pack) {
        return today.isAfter(due(pack));
    }

    private static LocalDate due(Watched pack) {
        return ClearDays.publicBy(pack.meetingOn(), pack.clearDays());
    }

    private static String words(Result result, List<Read> documents) {
        if (result == Result.PUBLISHED) {
            return "What is published is what was handed over, byte for byte";
        }
        List<String> parts = documents.stream()
                .filter(read -> !read.isSame())
                .map(read -> read.published() == null
                        ? read.name() + " is not there"
                        : read.name() + " is not what was handed over")
                .toList();
        return String.join("; ", parts);
    }
}
