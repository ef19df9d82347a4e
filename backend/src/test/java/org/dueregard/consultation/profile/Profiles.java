package org.dueregard.consultation.profile;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dueregard.testsupport.As;
import org.jspecify.annotations.Nullable;

/** Profiles in tests, as an officer keeps them. */
public final class Profiles {

    /** Census table that ships with the product. */
    public static final String CENSUS_SEX = "census-2021-sex-maidstone-e07000110";

    private Profiles() {}

    /** The census that ships with the product. */
    public static Response census() {
        return As.officer().contentType("text/csv").body(censusFile()).post("/api/v1/reference-populations");
    }

    /** The file that it comes in. */
    public static byte[] censusFile() {
        try {
            return Files.readAllBytes(Path.of("samples/census-2021-maidstone.csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A profile by sex: women, men, another way, and who did not say. */
    public static Map<String, Object> sex(int women, int men, int another, int silent) {
        return Map.of("tables", List.of(sexTable(women, men, another, silent, null)));
    }

    /** The same, women and men matched to a population. */
    public static Map<String, Object> sex(String reference, int women, int men, int another, int silent) {
        return Map.of("tables", List.of(sexTable(women, men, another, silent, reference)));
    }

    private static Map<String, Object> sexTable(
            int women, int men, int another, int silent, @Nullable String reference) {
        List<Map<String, Object>> categories = new ArrayList<>();
        boolean compared = reference != null;
        categories.add(category("Women", women, compared ? List.of("Female") : List.of()));
        categories.add(category("Men", men, compared ? List.of("Male") : List.of()));
        categories.add(category("In another way", another, List.of()));
        categories.add(category("Prefer not to say", silent, List.of()));
        int base = women + men + another + silent;
        return compared
                ? Map.of("characteristic", "SEX", "base", base, "reference", reference, "categories", categories)
                : Map.of("characteristic", "SEX", "base", base, "categories", categories);
    }

    /** A category. */
    public static Map<String, Object> category(String name, int count, List<String> matches) {
        return Map.of("name", name, "count", count, "matches", matches);
    }

    /** Address of a profile. */
    public static String address(String ref) {
        return "/api/v1/consultations/" + ref + "/profile";
    }

    /** Entity tag of the true figures. */
    public static String tag(String ref) {
        return As.officer().get(address(ref) + "/true-figures").getHeader("ETag");
    }

    /** Saves a profile. */
    public static Response save(String ref, Object body) {
        return As.officer()
                .header("If-Match", tag(ref))
                .contentType("application/json")
                .body(body)
                .put(address(ref));
    }

    /** Publishes what is saved. */
    public static Response publish(String ref, String reason) {
        return As.officer()
                .header("If-Match", tag(ref))
                .contentType("application/json")
                .body(Map.of("reason", reason))
                .post(address(ref) + "/publications");
    }

    /** Releases a figure by sex. */
    public static Response release(String ref, String category, String reason) {
        return As.officer()
                .contentType("application/json")
                .body(Map.of("characteristic", "SEX", "category", category, "reason", reason))
                .post(address(ref) + "/releases");
    }
}
