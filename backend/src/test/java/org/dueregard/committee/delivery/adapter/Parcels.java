package org.dueregard.committee.delivery.adapter;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.dueregard.committee.delivery.DeliveryConfig;
import org.dueregard.committee.pack.Sha256;

/** Parcels and settings for tests of adapters. */
final class Parcels {

    static final String REPORT = "The report of 20 October 2021";
    static final String APPENDIX = "Appendix 1, ".repeat(20_000);
    static final String MANIFEST_TEXT = "{\"pack\": \"RPT-1-v1\"}\n";
    static final String HASH = Sha256.of(MANIFEST_TEXT);

    private Parcels() {}

    static Parcel parcel() {
        return parcel(item("report.docx", REPORT), item("appendix-1.pdf", APPENDIX));
    }

    static Parcel parcel(Parcel.Item... items) {
        return new Parcel(Parcel.name("RPT-1-v1", HASH), HASH, MANIFEST_TEXT, List.of(items));
    }

    static Parcel.Item item(String name, String text) {
        return Parcel.Item.ofText(name, "application/octet-stream", text);
    }

    static Settings settings(Settings.Method method, Settings.Authentication authentication, String pem) {
        return new Settings(method, authentication, null, null, null, null, null, pem);
    }

    static DeliveryConfig config(String folders, Duration timeout) {
        return new DeliveryConfig() {
            @Override
            public Optional<String> folders() {
                return Optional.ofNullable(folders);
            }

            @Override
            public Duration poll() {
                return Duration.ofSeconds(1);
            }

            @Override
            public Duration heartbeat() {
                return Duration.ofSeconds(1);
            }

            @Override
            public Duration timeout() {
                return timeout;
            }

            @Override
            public Duration firstWait() {
                return Duration.ofMinutes(1);
            }

            @Override
            public Duration longestWait() {
                return Duration.ofHours(6);
            }

            @Override
            public Duration giveUpAfter() {
                return Duration.ofDays(5);
            }
        };
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
