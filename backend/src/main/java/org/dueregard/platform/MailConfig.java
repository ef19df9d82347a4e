package org.dueregard.platform;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Whether mail leaves, and what it links to. The mail server itself is set by {@code MAIL_URL} or quarkus.mailer. */
@ConfigMapping(prefix = "due-regard.mail")
public interface MailConfig {

    /** Whether mail is sent; otherwise it waits in the outbox. */
    @WithDefault("false")
    boolean enabled();

    /** Address at which people open their work; unset: mails hold no link. */
    Optional<String> link();
}
