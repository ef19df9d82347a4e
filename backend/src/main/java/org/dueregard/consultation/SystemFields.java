package org.dueregard.consultation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields that a system may send, by name. Everything else is the officers' alone. */
final class SystemFields {

    /** What may go on changing once a consultation is public: how many have answered. */
    static final Set<String> FIGURES = Set.of("invited", "responses", "partialResponses", "weightedBase");

    private static final Map<String, Function<ConsultationFields, @Nullable Object>> ALL = all();

    private SystemFields() {}

    /** Names of all of them. */
    static Set<String> names() {
        return ALL.keySet();
    }

    /** Names of those that are settled when a consultation becomes public. */
    static List<String> settled() {
        return ALL.keySet().stream().filter(name -> !FIGURES.contains(name)).toList();
    }

    /** Names of those in which two states differ. */
    static List<String> changed(ConsultationFields was, ConsultationFields is) {
        return ALL.entrySet().stream()
                .filter(field -> !Objects.equals(
                        field.getValue().apply(was), field.getValue().apply(is)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Function<ConsultationFields, @Nullable Object>> all() {
        Map<String, Function<ConsultationFields, @Nullable Object>> all = new LinkedHashMap<>();
        all.put("title", ConsultationFields::title);
        all.put("why", ConsultationFields::why);
        all.put("audiences", ConsultationFields::audiences);
        all.put("method", ConsultationFields::method);
        all.put("channels", ConsultationFields::channels);
        all.put("wards", ConsultationFields::wards);
        all.put("service", ConsultationFields::service);
        all.put("opens", ConsultationFields::opens);
        all.put("closes", ConsultationFields::closes);
        all.put("askedAbout", ConsultationFields::askedAbout);
        all.put("languages", ConsultationFields::languages);
        all.put("formats", ConsultationFields::formats);
        all.put("invited", ConsultationFields::invited);
        all.put("responses", ConsultationFields::responses);
        all.put("partialResponses", ConsultationFields::partialResponses);
        all.put("weightedBase", ConsultationFields::weightedBase);
        all.put("weighting", ConsultationFields::weighting);
        return all;
    }
}
