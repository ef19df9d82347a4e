package org.dueregard.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import org.dueregard.consultation.profile.Characteristic;
import org.dueregard.consultation.rules.Side;
import org.dueregard.rag.Frequency;
import org.dueregard.rag.MeasureType;
import org.jspecify.annotations.Nullable;

/**
 * How the readings of a measure are worked out from the register of consultations.
 *
 * @param kind which figure
 * @param side only consultations that ask beyond the council, or only those that do not; null for all
 * @param characteristic what tells people apart; of a group only
 * @param categories names of the categories that are meant, as profiles or their reference population call them; of a
 *     group only
 */
@Embeddable
public record Derivation(
        @Column(name = "derivation") @Enumerated(EnumType.STRING)
        DerivationKind kind,

        @Column(name = "derivation_side") @Enumerated(EnumType.STRING) @Nullable
        Side side,

        @Column(name = "derivation_characteristic") @Enumerated(EnumType.STRING) @Nullable
        Characteristic characteristic,

        @Column(name = "derivation_categories") @Nullable List<String> categories) {

    private static final String CLOSED = "consultations in the register that closed in the financial year";
    private static final String TOLD =
            " Published profiles alone are counted, with their figures rounded; a year in which"
                    + " one of the figures is suppressed has no reading.";

    /** The names of the categories; none where no group is meant. */
    public List<String> names() {
        return categories == null ? List.of() : categories;
    }

    /** What it is, in a sentence for everybody. */
    public String definition() {
        return switch (kind) {
            case CONSULTATIONS_COMPLETED -> "Number of " + CLOSED + asked() + ".";
            case FEEDBACK_GIVEN -> "Percentage of the " + CLOSED + asked() + " whose page says what the council did.";
            case GROUP_RESPONSES -> "Number of responses from " + people() + " to the " + CLOSED + "." + TOLD;
            case GROUP_SHARE ->
                "Responses from " + people() + " as a percentage of all who answered the question on "
                        + characteristicInWords() + " in the " + CLOSED + "." + TOLD;
        };
    }

    /**
     * What does not fit together.
     *
     * @param type what a reading of the measure is
     * @param frequency how often it is read, or null
     * @param say takes the field, from {@code /derivation} or {@code /frequency} on, and what is wrong
     */
    public void check(@Nullable MeasureType type, @Nullable Frequency frequency, BiConsumer<String, String> say) {
        if (type != null && type != kind.type() && type != MeasureType.DIRECTIONAL) {
            say.accept(
                    "/derivation/kind",
                    kind + " gives a " + word(kind.type()) + ", or a direction, and no " + word(type));
        }
        if (frequency != null && frequency != Frequency.YEARLY) {
            say.accept("/frequency", "What is computed from the register is computed for each financial year");
        }
        if (kind.isOfGroup() && side != null) {
            say.accept("/derivation/side", "A group is counted in all consultations");
        }
        if (kind.isOfGroup() != (characteristic != null)) {
            say.accept(
                    "/derivation/characteristic",
                    kind.isOfGroup() ? "Say what tells the people apart" : "Only for a group");
        }
        if (kind.isOfGroup() != (categories != null)) {
            say.accept("/derivation/categories", kind.isOfGroup() ? "Say which people are meant" : "Only for a group");
        }
        Set<String> lower = new HashSet<>();
        names().forEach(name -> lower.add(name.toLowerCase(Locale.ROOT)));
        if (lower.size() < names().size()) {
            say.accept("/derivation/categories", "A category is named twice");
        }
    }

    private String asked() {
        return side == null
                ? ""
                : side == Side.EXTERNAL ? " and asked residents or stakeholders" : " and asked staff or members only";
    }

    private String people() {
        List<String> quoted = new ArrayList<>();
        names().forEach(name -> quoted.add("\"" + name + "\""));
        String last = quoted.removeLast();
        return quoted.isEmpty() ? last : String.join(", ", quoted) + " and " + last;
    }

    private String characteristicInWords() {
        return characteristic == null
                ? ""
                : characteristic.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String word(MeasureType type) {
        return switch (type) {
            case NUMBER -> "number";
            case PERCENT -> "percentage";
            default -> type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    /** The definition: what people are told of it. */
    @Override
    public String toString() {
        return definition();
    }
}
