package org.duallearning.mobility.evidence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duallearning.mobility.project.PartnerExchange;
import org.duallearning.mobility.statistics.ProportionInterval;
import org.duallearning.mobility.statistics.SignTest;
import org.duallearning.mobility.statistics.WholePercent;
import org.jspecify.annotations.Nullable;

/** What an indicator comes to. Immutable and thread-safe. */
public sealed interface Figure {
    /** The mark of a share. */
    String SHARE = "share";

    /** The figures by the marks that sentences have for them. */
    Map<String, String> marks();

    /** Whether it rests on fewer answers than a share needs. */
    default boolean isOfFewerThan(int leastForShare) {
        return false;
    }

    /**
     * The same, but of few answers no share.
     *
     * @param leastForShare how many answers a share needs
     */
    default Map<String, String> marks(int leastForShare) {
        Map<String, String> marks = new LinkedHashMap<>(marks());
        if (isOfFewerThan(leastForShare)) {
            marks.remove(SHARE);
        }
        return marks;
    }

    /**
     * A part of a whole. The numerator is never more than the denominator, and that never more than the population.
     *
     * @param population how many are counted
     * @param missing of those, how many gave no answer, also where none is due yet
     * @param notApplicable of those, how many it does not apply to
     * @param numerator of the others, how many pass
     * @param interval how far the share can be trusted; empty for shares that leave nothing to chance, and without a
     *     denominator
     */
    record Share(int population, int missing, int notApplicable, int numerator, Optional<ProportionInterval> interval)
            implements Figure {
        /** Checks that the parts make up the whole. */
        public Share {
            if (missing < 0 || notApplicable < 0 || numerator < 0 || numerator > population - missing - notApplicable) {
                throw new IllegalArgumentException("Of %s, %s missing, %s not applicable and %s cannot be."
                        .formatted(population, missing, notApplicable, numerator));
            }
        }

        /** A share of answers, with its interval. */
        public static Share ofAnswers(int population, int missing, int notApplicable, int numerator) {
            return new Share(
                    population,
                    missing,
                    notApplicable,
                    numerator,
                    ProportionInterval.of(numerator, population - missing - notApplicable));
        }

        /** A share of what is all on record. */
        static Share ofRecords(int population, int numerator) {
            return new Share(population, 0, 0, numerator, Optional.empty());
        }

        /** How many answered. */
        public int denominator() {
            return population - missing - notApplicable;
        }

        /** The share, to 16 digits and without trailing zeros; empty without a denominator. */
        public Optional<BigDecimal> share() {
            return Figure.share(numerator, denominator());
        }

        @Override
        public boolean isOfFewerThan(int leastForShare) {
            return denominator() < leastForShare;
        }

        @Override
        public Map<String, String> marks() {
            Map<String, String> marks = new LinkedHashMap<>();
            marks.put("population", Integer.toString(population));
            marks.put("denominator", Integer.toString(denominator()));
            marks.put("numerator", Integer.toString(numerator));
            marks.put("missing", Integer.toString(missing));
            marks.put(AnswerCategories.NOT_APPLICABLE, Integer.toString(notApplicable));
            share().ifPresent(share -> marks.put(SHARE, percent(share)));
            return marks;
        }
    }

    /**
     * Paired answers: those that rose are the numerator of the share.
     *
     * @param rose the share of the pairs that rose
     * @param equal pairs that are equal
     * @param fell pairs that fell
     * @param test whether chance explains it; empty if no pair differs
     */
    record Change(Share rose, int equal, int fell, Optional<SignTest> test) implements Figure {
        /** Checks that the pairs make up the denominator. */
        public Change {
            if (equal < 0 || fell < 0 || rose.numerator() + equal + fell != rose.denominator()) {
                throw new IllegalArgumentException("%s rose, %s equal and %s fell are not %s pairs."
                        .formatted(rose.numerator(), equal, fell, rose.denominator()));
            }
        }

        @Override
        public boolean isOfFewerThan(int leastForShare) {
            return rose.isOfFewerThan(leastForShare);
        }

        @Override
        public Map<String, String> marks() {
            Map<String, String> marks = new LinkedHashMap<>(rose.marks());
            marks.put(AnswerCategories.EQUAL, Integer.toString(equal));
            marks.put(AnswerCategories.FELL, Integer.toString(fell));
            return marks;
        }
    }

    /**
     * A total.
     *
     * @param amount the total of what is known
     * @param records how many records it comes from
     * @param missing of those, how many leave it out
     */
    record Amount(long amount, int records, int missing) implements Figure {
        @Override
        public Map<String, String> marks() {
            return Map.of(
                    "amount", Long.toString(amount),
                    "records", Integer.toString(records),
                    "missing", Integer.toString(missing));
        }
    }

    /**
     * How many went, set against how many were to go.
     *
     * @param amount how many went
     * @param target how many were to go; null if unknown
     */
    record AgainstTarget(int amount, @Nullable Integer target) implements Figure {
        /** The share of the target, which may be more than 1; empty without a target, or with a target of 0. */
        public Optional<BigDecimal> share() {
            return target == null ? Optional.empty() : Figure.share(amount, target);
        }

        @Override
        public Map<String, String> marks() {
            Map<String, String> marks = new LinkedHashMap<>();
            marks.put("amount", Integer.toString(amount));
            if (target != null) {
                marks.put("target", Integer.toString(target));
            }
            share().ifPresent(share -> marks.put(SHARE, percent(share)));
            return marks;
        }
    }

    /**
     * Learners sent and received.
     *
     * @param exchanges by partner and school year, in that order
     * @param sent how many were sent in all, as far as that is known; null if it is of no partner
     * @param received how many were received in all, as far as that is known; null if it is of no partner
     * @param missing how many of the numbers are not known
     */
    record Exchanges(
            List<PartnerExchange> exchanges,
            @Nullable Long sent,
            @Nullable Long received,
            int missing) implements Figure {
        /** Copies the list. */
        public Exchanges {
            exchanges = List.copyOf(exchanges);
        }

        @Override
        public Map<String, String> marks() {
            Map<String, String> marks = new LinkedHashMap<>();
            if (sent != null) {
                marks.put("sent", Long.toString(sent));
            }
            if (received != null) {
                marks.put("received", Long.toString(received));
            }
            return marks;
        }
    }

    private static Optional<BigDecimal> share(int part, int whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part)
                        .divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64)
                        .stripTrailingZeros());
    }

    private static String percent(BigDecimal share) {
        return WholePercent.of(share) + "\u00a0%";
    }
}
