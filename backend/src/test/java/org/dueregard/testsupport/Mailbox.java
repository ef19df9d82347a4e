package org.dueregard.testsupport;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import javax.management.JMException;

/** What {@link MailServer} has received. */
public final class Mailbox {

    private Mailbox() {}

    /** A mail. */
    public record Mail(String to, String subject, String plain, String html) {}

    /** Everything received. */
    public static List<Mail> received() {
        try {
            Object mails = ManagementFactory.getPlatformMBeanServer().getAttribute(MailServer.name(), "Received");
            return ((List<?>) mails).stream().map(Mailbox::mail).toList();
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Throws everything away. */
    public static void purge() {
        try {
            ManagementFactory.getPlatformMBeanServer().invoke(MailServer.name(), "purge", new Object[0], new String[0]);
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Mail mail(Object one) {
        Map<?, ?> parts = (Map<?, ?>) one;
        return new Mail(text(parts, "to"), text(parts, "subject"), text(parts, "plain"), text(parts, "html"));
    }

    private static String text(Map<?, ?> parts, String name) {
        return String.valueOf(parts.get(name));
    }
}
