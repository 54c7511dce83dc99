package org.duallearning.mobility.disclosure;

import java.util.Objects;

/**
 * What an audience may see of counts. Immutable and thread-safe.
 *
 * <p>A count below the threshold is hidden (primary suppression), zero included, and of a group smaller than that everything is. Every
 * other count is rounded to the nearest
 * multiple of the rounding base, and where that would say too much, of the {@linkplain #coarseBase coarse base}.
 *
 * @param audience whose rule it is
 * @param threshold the smallest count that may be seen: of a small one, all that are smaller must stay possible, and of any other that
 *     is hidden, as many values; 1 for no control
 * @param roundingBase the base to which counts are rounded; 1 for none
 */
public record DisclosureRule(Audience audience, int threshold, int roundingBase) {
    /** For everybody: nothing below ten, all rounded to fives. */
    public static final DisclosureRule PUBLIC = new DisclosureRule(Audience.PUBLIC, 10, 5);
    /** For partners: nothing below five, not rounded. */
    public static final DisclosureRule PARTNERS = new DisclosureRule(Audience.PARTNERS, 5, 1);
    /** For the school of the learners: exact. */
    public static final DisclosureRule OWN_SCHOOL = new DisclosureRule(Audience.OWN_SCHOOL, 1, 1);

    /** Checks that both numbers are positive. */
    public DisclosureRule {
        Objects.requireNonNull(audience, "audience");
        if (threshold < 1 || roundingBase < 1) {
            throw new IllegalArgumentException("A threshold of %s with a rounding base of %s. Give positive numbers."
                    .formatted(threshold, roundingBase));
        }
    }

    /** Whether anything is hidden or rounded at all. */
    public boolean controls() {
        return threshold > 1 || roundingBase > 1;
    }

    /** The threshold for those who read releases by both rules: where few changed between them, these people could tell of whom. */
    public int thresholdBeside(DisclosureRule other) {
        return audience.reads(other.audience) ? threshold : other.threshold;
    }

    /** The smallest multiple of the rounding base that is not below the threshold: so rounded, a count keeps as many values. */
    public int coarseBase() {
        return (threshold + roundingBase - 1) / roundingBase * roundingBase;
    }

    /** A count as it is shown: rounded to the base of the rule. Throws if it is below the threshold. */
    public Cell.Shown show(int count) {
        return rounded(count, roundingBase);
    }

    /** A count that is no secret: rounded to the base of the rule, however small. */
    public Cell.Shown showOpen(int count) {
        int value = Math.floorDiv(count + roundingBase / 2, roundingBase) * roundingBase;
        int low = value - roundingBase / 2;
        return new Cell.Shown(value, Math.max(0, low), low + roundingBase - 1);
    }

    /** A count as it is shown where the base of the rule would say too much. Throws if it is below the threshold. */
    public Cell.Shown showCoarsely(int count) {
        return rounded(count, coarseBase());
    }

    private Cell.Shown rounded(int count, int base) {
        if (controls() && count < threshold) {
            throw new IllegalArgumentException(
                    "A count below the threshold of %s is never shown.".formatted(threshold));
        }
        int value = Math.floorDiv(count + base / 2, base) * base;
        int low = value - base / 2;
        return new Cell.Shown(value, controls() ? Math.max(threshold, low) : low, low + base - 1);
    }
}
