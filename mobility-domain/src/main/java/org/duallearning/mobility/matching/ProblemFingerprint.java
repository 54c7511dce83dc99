package org.duallearning.mobility.matching;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.duallearning.mobility.learner.LearnerId;
import org.jspecify.annotations.Nullable;

/** The SHA-256 of a problem, or of what came of it, written out part by part, in id order. */
final class ProblemFingerprint {
    private final MessageDigest digest;

    private ProblemFingerprint() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /**
     * Hashes a problem.
     *
     * @param held the learners with a place before the problem begins, in id order
     */
    static String of(MatchingProblem problem, Map<String, String> held) {
        ProblemFingerprint fingerprint = new ProblemFingerprint();
        fingerprint.add(problem, held);
        return fingerprint.hex();
    }

    /** Hashes a problem together with who was promised what, and who has to keep it. */
    static String of(RepairInput repair, Map<String, String> held) {
        ProblemFingerprint fingerprint = new ProblemFingerprint();
        fingerprint.add(repair.problem(), held);
        fingerprint.add("repair", repair.mechanism());
        repair.confirmed().forEach((learner, place) -> fingerprint.add("promised", learner, place));
        repair.settled().stream().sorted(IdOrder.BY_CODE_POINT).forEach(learner -> fingerprint.add("settled", learner));
        return fingerprint.hex();
    }

    /**
     * Hashes what is shown of ways to repair: who does not go any more, and who goes where, from where and how surely.
     *
     * @param round the round that is repaired
     * @param options each with its placements
     */
    static String of(EditionRepair repair, RoundKey round, Map<RepairOption, List<RoundPlacement>> options) {
        ProblemFingerprint fingerprint = new ProblemFingerprint();
        fingerprint.add("round", round.edition(), round.number(), repair.mechanism());
        repair.left().stream()
                .map(LearnerId::value)
                .sorted(IdOrder.BY_CODE_POINT)
                .forEach(learner -> fingerprint.add("left", learner));
        repair.gone().forEach(gone -> fingerprint.add("gone", gone.learner(), gone.from()));
        options.forEach(fingerprint::add);
        return fingerprint.hex();
    }

    private void add(RepairOption option, List<RoundPlacement> placements) {
        add("option", option.proof());
        option.relocations().forEach(move -> add("move", move.learner(), move.from(), move.to(), move.forced()));
        option.admitted().forEach(learner -> add("admitted", learner));
        placements.forEach(at -> add(
                "at",
                at.learner(),
                at.place(),
                at.rank(),
                at.fit() == null ? null : at.fit().total()));
    }

    private void add(MatchingProblem problem, Map<String, String> held) {
        held.forEach((learner, place) -> add("held", learner, place));
        add("objective", problem.objective());
        problem.learners()
                .forEach(learner -> add("learner", learner.id(), learner.submittedAt(), learner.priorityClass()));
        problem.limits().forEach(limit -> add("limit", limit.id(), limit.capacity(), limit.within(), limit.priority()));
        problem.places().forEach(place -> add("place", place.id(), place.capacity(), place.within(), place.priority()));
        problem.pairs().forEach(pair -> add("pair", pair.learner(), pair.place(), pair.rank(), pair.value()));
        problem.groups().forEach(group -> add("group", group.id(), group.places(), group.minimum()));
        problem.shares().forEach(share -> add("share", share.id(), share.learners(), share.places(), share.most()));
        problem.together().forEach(pair -> add("together", pair.first(), pair.second()));
    }

    private String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Every part ends in a character that no dossier holds, so that parts cannot run into each other. */
    private void add(@Nullable Object... parts) {
        for (@Nullable Object part : parts) {
            digest.update((part + "\u0000").getBytes(StandardCharsets.UTF_8));
        }
    }
}
