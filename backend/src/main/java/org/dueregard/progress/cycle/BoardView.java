package org.dueregard.progress.cycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who has answered in a cycle and who has not, by service.
 *
 * @param cycle the cycle
 * @param asAt the day for which lateness is given
 * @param counts over all services that are shown
 * @param services services by name; actions without one come last
 * @param outbox mails of the cycle, for the equalities officer
 */
public record BoardView(
        CycleView cycle,
        LocalDate asAt,
        BoardCounts counts,
        List<ServiceView> services,
        @Nullable OutboxView outbox) {

    /**
     * One service.
     *
     * @param code its code; absent for actions without a service
     * @param name its name
     * @param owners who is asked: its officers, or who stands in for them
     * @param counts over its actions
     * @param actions its actions in the plan's order
     */
    public record ServiceView(
            @Nullable String code, String name, List<OwnerView> owners, BoardCounts counts, List<ActionView> actions) {}

    /**
     * Somebody who is asked.
     *
     * @param name name
     * @param standsIn whether they stand in because the service has no active officer
     */
    public record OwnerView(String name, boolean standsIn) {}

    /**
     * One action.
     *
     * @param ref reference
     * @param wording wording
     * @param state how far its answer has got
     * @param update reference of the update
     * @param author who wrote it
     * @param submittedOn the day it was submitted
     * @param acknowledgedOn the day it was acknowledged
     * @param officer how late the officer is, or was
     * @param head how late the head of service is, or was
     */
    public record ActionView(
            String ref,
            String wording,
            AnswerState state,
            @Nullable String update,
            @Nullable String author,
            @Nullable LocalDate submittedOn,
            @Nullable LocalDate acknowledgedOn,
            Lateness officer,
            Lateness head) {}

    /**
     * Mails of the cycle.
     *
     * @param mailConfigured whether mails leave at all; otherwise they wait here
     * @param waiting how many have not left
     * @param mails the newest ones
     */
    public record OutboxView(boolean mailConfigured, int waiting, List<MailView> mails) {}

    /**
     * One mail.
     *
     * @param to name of the person
     * @param address where it goes
     * @param kind why it was written
     * @param day its day
     * @param subject its subject
     * @param state how far it has got
     * @param sentAt when it was sent
     * @param failure what the mail server said
     */
    public record MailView(
            String to,
            String address,
            MailKind kind,
            LocalDate day,
            String subject,
            MailState state,
            @Nullable Instant sentAt,
            @Nullable String failure) {}
}
