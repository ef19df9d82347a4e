package org.dueregard.committee.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dueregard.identity.Roles;
import org.dueregard.progress.cycle.Notice;
import org.dueregard.progress.cycle.Notices;

/** Tells committee clerks by mail what has become of a delivery. */
@ApplicationScoped
class DeliveryNotices {

    private final Notices notices;

    DeliveryNotices(Notices notices) {
        this.notices = notices;
    }

    void arrived(Assignment made) {
        tell(
                made,
                "was delivered",
                List.of(what(made) + " was delivered to " + made.to().name() + "."));
    }

    void rejected(Assignment made, String words) {
        tell(
                made,
                "was refused",
                List.of(
                        what(made) + " was refused by " + made.to().name() + ": " + words,
                        "It is not tried again unless you ask for it."));
    }

    void givenUp(Assignment made, String words) {
        tell(
                made,
                "could not be delivered",
                List.of(
                        what(made) + " could not be delivered to " + made.to().name() + " in " + made.tries()
                                + " attempts. The last one: " + words,
                        "It is not tried again unless you ask for it."));
    }

    private void tell(Assignment made, String happened, List<String> paragraphs) {
        String about = made.packRef() + " " + happened + " " + made.to().id();
        notices.toRole(
                Roles.COMMITTEE_CLERK,
                new Notice(about, made.packRef() + " " + happened, paragraphs, "/work/hand-over/" + made.packRef()));
    }

    private static String what(Assignment made) {
        return (made.exempt() ? "The exempt pack " : "The pack ") + made.packRef();
    }
}
