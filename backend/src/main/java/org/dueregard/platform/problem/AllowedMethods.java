package org.dueregard.platform.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which methods an address takes, as the contract says: a 405 must name them. */
@ApplicationScoped
public class AllowedMethods {

    private volatile @Nullable Map<Pattern, String> byPath;

    /** The value of the Allow header for an address. */
    public String at(String path) {
        Map<Pattern, String> known = byPath;
        if (known == null) {
            known = read();
            byPath = known;
        }
        return known.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(path).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("OPTIONS");
    }

    private static Map<Pattern, String> read() {
        try (InputStream file = AllowedMethods.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            JsonNode contract = new YAMLMapper().readTree(Objects.requireNonNull(file, "openapi.yaml"));
            Map<Pattern, String> result = new LinkedHashMap<>();
            contract.path("paths").properties().forEach(path -> {
                TreeSet<String> methods = new TreeSet<>();
                path.getValue().fieldNames().forEachRemaining(verb -> methods.add(verb.toUpperCase(Locale.ROOT)));
                if (methods.contains("GET")) {
                    methods.add("HEAD");
                }
                methods.add("OPTIONS");
                String pattern = path.getKey().replaceAll("\\{[^}]+}", "[^/]+");
                result.put(Pattern.compile(pattern), String.join(", ", methods));
            });
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
