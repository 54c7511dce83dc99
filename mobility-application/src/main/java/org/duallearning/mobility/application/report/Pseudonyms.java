package org.duallearning.mobility.application.report;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.evidence.ReportPseudonym;
import org.duallearning.mobility.learner.LearnerId;

/**
 * Names that stand for learners in extracts: the same learner of an edition has the same one in every report of a project. They are
 * drawn at random and kept beside the learner, so that they are erased with the answers. Used by one thread.
 */
public final class Pseudonyms {
    private static final int BYTES = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<CandidacyKey, String> known = new HashMap<>();
    private final Predicate<LearnerId> erased;
    private final IntFunction<String> drawn;
    private final List<ReportPseudonym> fresh = new ArrayList<>();

    /**
     * Pseudonyms of a project.
     *
     * @param kept those that are kept
     * @param erased whether the answers of a learner are erased; the code that stays then stands for a learner of whom nothing is told
     * @param drawn gives another one for each number
     */
    public Pseudonyms(List<ReportPseudonym> kept, Predicate<LearnerId> erased, IntFunction<String> drawn) {
        kept.forEach(each -> {
            if (each.pseudonym() != null) {
                known.put(each.key(), each.pseudonym());
            }
        });
        this.erased = erased;
        this.drawn = drawn;
    }

    /** Draws pseudonyms that nobody can guess. */
    public static IntFunction<String> atRandom() {
        return number -> {
            byte[] bytes = new byte[BYTES];
            RANDOM.nextBytes(bytes);
            return HexFormat.of().formatHex(bytes);
        };
    }

    /** Counts pseudonyms, for what is not kept: it comes out the same each time. */
    public static IntFunction<String> inOrder() {
        return number -> "preview " + number;
    }

    /** The pseudonym of a learner of an edition. */
    public String of(CandidacyKey key) {
        if (erased.test(key.learner())) {
            return key.learner().value() + "\n" + key.edition().value();
        }
        return known.computeIfAbsent(key, each -> {
            String pseudonym = drawn.apply(fresh.size());
            fresh.add(new ReportPseudonym(each, pseudonym));
            return pseudonym;
        });
    }

    /** Those that were drawn and are to be kept. */
    public List<ReportPseudonym> fresh() {
        return List.copyOf(fresh);
    }
}
