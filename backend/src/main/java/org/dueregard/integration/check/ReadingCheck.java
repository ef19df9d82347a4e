package org.dueregard.integration.check;

import java.math.BigDecimal;
import org.dueregard.integration.document.MeasurePart;
import org.dueregard.integration.document.ReadingPart;
import org.dueregard.rag.MeasureType;
import org.jspecify.annotations.Nullable;

/** A reading must say something, and its figure must be the one that its numerator and denominator give. */
final class ReadingCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Findings findings;
    private final MeasureCheck measures;

    ReadingCheck(Findings findings, MeasureCheck measures) {
        this.findings = findings;
        this.measures = measures;
    }

    void check(Within<MeasurePart, ReadingPart> reading) {
        ReadingPart item = reading.item();
        String pointer = reading.pointer();
        MeasureType type = reading.owner().item().type();
        boolean share = item.numerator() != null && (type == MeasureType.PERCENT || type == MeasureType.RATIO);
        if (item.value() == null && item.text() == null && item.document() == null && !share) {
            findings.error(pointer + "/value", "missing", "is missing: a reading has a value or a text");
        }
        if (item.document() != null && type != MeasureType.DOCUMENT && type != MeasureType.MILESTONE) {
            findings.error(
                    pointer + "/document", "contradiction", "only a document or a milestone is shown by a document");
        }
        measures.percent(type, item.value(), pointer + "/value");
        measures.percent(type, item.target(), pointer + "/target");
        if ((item.numerator() == null) != (item.denominator() == null)) {
            String missing = item.numerator() == null ? "numerator" : "denominator";
            findings.error(pointer + "/" + missing, "missing", "is missing: numerator and denominator come together");
        }
        if (item.denominator() != null && item.denominator().signum() == 0) {
            findings.error(pointer + "/denominator", "out-of-range", "must not be zero");
        } else if (item.numerator() != null && item.denominator() != null) {
            ratio(type, item, pointer);
        } else if (type == MeasureType.RATIO && item.numerator() == null && item.value() != null) {
            findings.warning(pointer + "/numerator", "no-ratio", "a RATIO should keep its numerator and denominator");
        }
    }

    private void ratio(@Nullable MeasureType type, ReadingPart item, String pointer) {
        BigDecimal value = item.value();
        BigDecimal numerator = item.numerator();
        BigDecimal denominator = item.denominator();
        if (value == null || numerator == null || denominator == null || type == null) {
            return;
        }
        boolean asShare = isRounded(value, numerator, denominator);
        boolean asPercent = isRounded(value, numerator.multiply(HUNDRED), denominator);
        boolean fits = switch (type) {
            case PERCENT -> asPercent;
            case RATIO -> asShare || asPercent;
            default -> true;
        };
        if (!fits) {
            findings.error(
                    pointer + "/value", "contradiction", "%s is not %s of %s".formatted(value, numerator, denominator));
        }
    }

    /** Whether a value is a fraction rounded to the places of the value, in whichever way it was rounded. */
    private static boolean isRounded(BigDecimal value, BigDecimal part, BigDecimal whole) {
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(-Math.max(value.scale(), 0));
        BigDecimal miss = value.multiply(whole).subtract(part).abs();
        return miss.compareTo(unit.multiply(whole.abs())) < 0;
    }
}
