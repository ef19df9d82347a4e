package org.dueregard.testsupport;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A real mail server on a port of its own. Tests are loaded by another class loader than this, so they read the mails as
 * plain maps, through {@link Mailbox}.
 */
public final class MailServer implements QuarkusTestResourceLifecycleManager {

    static final String RECEIVED = "due-regard.test.mails";
    static final String PURGE = "due-regard.test.purge";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));

    @Override
    public Map<String, String> start() {
        server.start();
        Supplier<List<Map<String, String>>> received = () -> Arrays.stream(server.getReceivedMessages())
                .map(MailServer::read)
                .toList();
        Runnable purge = () -> {
            try {
                server.purgeEmailFromAllMailboxes();
            } catch (com.icegreen.greenmail.store.FolderException e) {
                throw new IllegalStateException(e);
            }
        };
        System.getProperties().put(RECEIVED, received);
        System.getProperties().put(PURGE, purge);
        return Map.of(
                "due-regard.mail.enabled", "true",
                "due-regard.mail.link", "https://due-regard.example/work",
                "quarkus.mailer.host", "localhost",
                "quarkus.mailer.port", Integer.toString(server.getSmtp().getPort()));
    }

    @Override
    public void stop() {
        server.stop();
    }

    private static Map<String, String> read(MimeMessage message) {
        try {
            MimeMultipart parts = (MimeMultipart) message.getContent();
            return Map.of(
                    "to", message.getAllRecipients()[0].toString(),
                    "subject", message.getSubject(),
                    "plain", parts.getBodyPart(0).getContent().toString(),
                    "html", parts.getBodyPart(1).getContent().toString());
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
