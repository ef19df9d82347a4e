package org.dueregard.identity;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * Turns {@code OIDC_URL}, the address of the realm or tenant where people sign in, into settings. Without it sign-in is
 * off. Stands below environment variables and above {@code application.properties}.
 */
public final class OidcConfigSource implements ConfigSource {

    private static final int BELOW_ENVIRONMENT = 290;

    private final Map<String, String> settings;

    /** Reads the environment of the process. */
    public OidcConfigSource() {
        this(System.getenv("OIDC_URL"));
    }

    OidcConfigSource(@Nullable String url) {
        this.settings = url == null || url.isBlank()
                ? Map.of()
                : Map.of("quarkus.oidc.auth-server-url", url.strip(), "quarkus.oidc.tenant-enabled", "true");
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
        return "OIDC_URL";
    }
}
