package org.dueregard.testsupport;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * A real mail server on a port of its own. Tests are loaded by another class loader than this, so they ask it through the
 * platform's register of managed things; see {@link Mailbox}.
 */
public final class MailServer implements QuarkusTestResourceLifecycleManager, MailServerMBean {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));

    static ObjectName name() throws JMException {
        return new ObjectName("org.dueregard.test:type=MailServer");
    }

    @Override
    public Map<String, String> start() {
        server.start();
        register(true);
        return Map.of(
                "due-regard.mail.enabled", "true",
                "due-regard.mail.link", "https://due-regard.example/work",
                "quarkus.mailer.host", "localhost",
                "quarkus.mailer.port", Integer.toString(server.getSmtp().getPort()));
    }

    @Override
    public void stop() {
        register(false);
        server.stop();
    }

    @Override
    public List<Map<String, String>> getReceived() {
        return Arrays.stream(server.getReceivedMessages()).map(MailServer::read).toList();
    }

    @Override
    public void purge() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    private void register(boolean there) {
        try {
            MBeanServer register = ManagementFactory.getPlatformMBeanServer();
            if (register.isRegistered(name())) {
                register.unregisterMBean(name());
            }
            if (there) {
                register.registerMBean(this, name());
            }
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
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
