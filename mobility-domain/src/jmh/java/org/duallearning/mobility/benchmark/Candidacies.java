package org.duallearning.mobility.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.duallearning.mobility.eligibility.EligibilityFacts;
import org.duallearning.mobility.eligibility.Fact;
import org.duallearning.mobility.eligibility.RuleBook;
import org.duallearning.mobility.eligibility.Verdict;

/** Candidacies for the benchmarks, the same ones for the same seed. */
final class Candidacies {

    static final long SEED = 20260301;

    /** How many complete candidacies are assessed. */
    static final int ASSESSED = 1000;

    /** For how many candidacies a remedy, or what is missing, is searched. */
    static final int SEARCHED = 200;

    private static final Set<Verdict> SETTLED = EnumSet.of(Verdict.ELIGIBLE, Verdict.REFER, Verdict.NOT_ELIGIBLE);
    private static final int MOST_GAPS = 5;

    private final Random random;
    private final CandidacyDraw draw;

    private Candidacies(long seed) {
        this.random = new Random(seed);
        this.draw = new CandidacyDraw(random);
    }

    /** Draws candidacies of which every fact that matters is known; one in ten is not eligible. */
    static List<EligibilityFacts> complete(long seed, int count) {
        Candidacies candidacies = new Candidacies(seed);
        List<EligibilityFacts> drawn = new ArrayList<>();
        drawn.addAll(candidacies.drawn(count / 10, EnumSet.of(Verdict.NOT_ELIGIBLE)));
        drawn.addAll(candidacies.drawn(count - count / 10, EnumSet.of(Verdict.ELIGIBLE, Verdict.REFER)));
        Collections.shuffle(drawn, candidacies.random);
        return drawn;
    }

    /** Draws complete candidacies in which system, agreement and dates go together by chance, so that every row gets its turn. */
    static List<EligibilityFacts> jumbled(long seed, int count) {
        Candidacies candidacies = new Candidacies(seed);
        return Stream.generate(candidacies.draw::jumbled).limit(count).toList();
    }

    /** Draws complete candidacies that are not eligible. */
    static List<EligibilityFacts> notEligible(long seed, int count) {
        return new Candidacies(seed).drawn(count, EnumSet.of(Verdict.NOT_ELIGIBLE));
    }

    /** Draws candidacies that are undetermined because one to five columns are still empty. */
    static List<EligibilityFacts> undetermined(long seed, int count) {
        Candidacies candidacies = new Candidacies(seed);
        List<EligibilityFacts> drawn = new ArrayList<>();
        while (drawn.size() < count) {
            EligibilityFacts gaping =
                    candidacies.withGaps(candidacies.drawn(1, SETTLED).get(0));
            if (verdict(gaping) == Verdict.UNDETERMINED) {
                drawn.add(gaping);
            }
        }
        return drawn;
    }

    private List<EligibilityFacts> drawn(int count, Set<Verdict> verdicts) {
        List<EligibilityFacts> drawn = new ArrayList<>();
        while (drawn.size() < count) {
            EligibilityFacts facts = draw.next();
            if (verdicts.contains(verdict(facts))) {
                drawn.add(facts);
            }
        }
        return drawn;
    }

    private EligibilityFacts withGaps(EligibilityFacts complete) {
        List<Fact> known = new ArrayList<>(complete.values().keySet());
        known.removeIf(Fact::emptyMeansNone);
        Collections.shuffle(known, random);
        EligibilityFacts facts = complete;
        for (Fact fact : known.subList(0, 1 + random.nextInt(MOST_GAPS))) {
            facts = facts.with(fact, null);
        }
        return facts;
    }

    private static Verdict verdict(EligibilityFacts facts) {
        return RuleBook.standard().assess(facts).verdict();
    }
}
