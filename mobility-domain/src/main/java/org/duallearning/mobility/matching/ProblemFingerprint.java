package org.duallearning.mobility.matching;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The SHA-256 of a problem written out part by part, in id order. */
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
        held.forEach((learner, place) -> fingerprint.add("held", learner, place));
        fingerprint.add("objective", problem.objective());
        problem.learners()
                .forEach(learner ->
                        fingerprint.add("learner", learner.id(), learner.submittedAt(), learner.priorityClass()));
        problem.limits()
                .forEach(limit ->
                        fingerprint.add("limit", limit.id(), limit.capacity(), limit.within(), limit.priority()));
        problem.places()
                .forEach(place ->
                        fingerprint.add("place", place.id(), place.capacity(), place.within(), place.priority()));
        problem.pairs()
                .forEach(pair -> fingerprint.add("pair", pair.learner(), pair.place(), pair.rank(), pair.value()));
        problem.groups().forEach(group -> fingerprint.add("group", group.id(), group.places(), group.minimum()));
        problem.shares()
                .forEach(share -> fingerprint.add("share", share.id(), share.learners(), share.places(), share.most()));
        problem.together().forEach(pair -> fingerprint.add("together", pair.first(), pair.second()));
        return HexFormat.of().formatHex(fingerprint.digest.digest());
    }

    /** Every part ends in a character that no dossier holds, so that parts cannot run into each other. */
    private void add(@Nullable Object... parts) {
        for (@Nullable Object part : parts) {
            digest.update((part + "\u0000").getBytes(StandardCharsets.UTF_8));
        }
    }
}
