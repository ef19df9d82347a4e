package org.dueregard.platform;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * Turns {@code MAIL_URL} into the settings of the mailer and switches mail on. Stands below environment variables, so that
 * {@code QUARKUS_MAILER_HOST} and its companions win, and above {@code application.properties}.
 */
public final class MailUrlConfigSource implements ConfigSource {

    private static final int BELOW_ENVIRONMENT = 290;

    private final Map<String, String> settings;

    /** Reads the environment of the process. */
    public MailUrlConfigSource() {
        this(System.getenv("MAIL_URL"));
    }

    MailUrlConfigSource(@Nullable String url) {
        settings = url == null || url.isBlank() ? Map.of() : settings(MailUrl.parse(url.strip()));
    }

    private static Map<String, String> settings(MailUrl url) {
        Map<String, String> settings = new HashMap<>();
        settings.put("due-regard.mail.enabled", "true");
        settings.put("quarkus.mailer.host", url.host());
        settings.put("quarkus.mailer.port", Integer.toString(url.port()));
        settings.put("quarkus.mailer.tls", Boolean.toString(url.tls()));
        if (url.username() != null && url.password() != null) {
            settings.put("quarkus.mailer.username", url.username());
            settings.put("quarkus.mailer.password", url.password());
            // A password is never sent in the clear.
            settings.put("quarkus.mailer.start-tls", url.tls() ? "OPTIONAL" : "REQUIRED");
        }
        return Map.copyOf(settings);
    }

    @Override
    public int getOrdinal() {
        return BELOW_ENVIRONMENT;
    }

    @Override
    public Set<String> getPropertyNames() {
        return settings.keySet();
    }

    @Override
    public @Nullable String getValue(String name) {
        return settings.get(name);
    }

    @Override
    public String getName() {
        return "MAIL_URL";
    }
}
