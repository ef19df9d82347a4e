package org.dueregard.committee.pack;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * A manifest as it is sent: text that people can read, the same bytes for the same manifest on every machine, whatever
 * the settings of the service are.
 *
 * @param text the JSON
 * @param hash SHA-256 of its UTF-8 bytes, which is the hash of the pack
 */
record ManifestText(String text, String hash) {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private static final ObjectWriter JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build()
            .writer(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));

    static ManifestText of(Manifest manifest) {
        try {
            String text = JSON.writeValueAsString(manifest) + "\n";
            return new ManifestText(text, Sha256.of(text));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A manifest that cannot be written as JSON", e);
        }
    }
}
