package org.dueregard.testsupport;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What {@link MailServer} has received. */
public final class Mailbox {

    private Mailbox() {}

    /** A mail. */
    public record Mail(String to, String subject, String plain, String html) {}

    /** Everything received, in the order of the mailboxes. */
    public static List<Mail> received() {
        return ((Supplier<?>) System.getProperties().get(MailServer.RECEIVED)).get() instanceof List<?> mails
                ? mails.stream().map(Mailbox::mail).toList()
                : List.of();
    }

    /** Throws everything away. */
    public static void purge() {
        ((Runnable) System.getProperties().get(MailServer.PURGE)).run();
    }

    private static Mail mail(Object one) {
        Map<?, ?> parts = (Map<?, ?>) one;
        return new Mail(text(parts, "to"), text(parts, "subject"), text(parts, "plain"), text(parts, "html"));
    }

    private static String text(Map<?, ?> parts, String name) {
        return String.valueOf(parts.get(name));
    }
}
