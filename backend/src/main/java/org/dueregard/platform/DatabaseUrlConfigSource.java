package org.dueregard.platform;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * Turns {@code DATABASE_URL} into the settings of the data source. Stands below environment variables, so that
 * {@code QUARKUS_DATASOURCE_JDBC_URL} and its companions win, and above {@code application.properties}.
 */
public final class DatabaseUrlConfigSource implements ConfigSource {

    private static final int BELOW_ENVIRONMENT = 290;

    private final Map<String, String> settings;

    /** Reads the environment of the process. */
    public DatabaseUrlConfigSource() {
        this(System.getenv("DATABASE_URL"));
    }

    DatabaseUrlConfigSource(@Nullable String databaseUrl) {
        this.settings = databaseUrl == null || databaseUrl.isBlank() ? Map.of() : settings(databaseUrl.strip());
    }

    private static Map<String, String> settings(String databaseUrl) {
        DatabaseUrl url = DatabaseUrl.parse(databaseUrl);
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.datasource.jdbc.url", url.jdbcUrl());
        if (url.username() != null) {
            settings.put("quarkus.datasource.username", url.username());
        }
        if (url.password() != null) {
            settings.put("quarkus.datasource.password", url.password());
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
        return "DATABASE_URL";
    }
}
