package org.duallearning.mobility.application.service;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.BestFound;
import org.duallearning.mobility.matching.Certificate;
import org.duallearning.mobility.matching.CertificateProblem;
import org.duallearning.mobility.matching.Disruption;
import org.duallearning.mobility.matching.EditionInput;
import org.duallearning.mobility.matching.EditionMatching;
import org.duallearning.mobility.matching.EditionRepair;
import org.duallearning.mobility.matching.MatchingRound;
import org.duallearning.mobility.matching.PlacementPolicy;
import org.duallearning.mobility.matching.RoundKey;
import org.duallearning.mobility.matching.RoundStatus;
import org.duallearning.mobility.placement.PlaceId;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.stay.Stay;

/** What the rounds of one edition are made from, as the rows are now. Immutable and thread-safe. */
final class EditionBasis {
    private final Assessor assessor;
    private final List<MatchingRound> rounds;
    private final EditionInput input;
    private final EditionMatching matching;
    private final Map<LearnerId, PlaceId> whereabouts;

    EditionBasis(ProjectData data, EditionId edition, PlacementPolicy policy) {
        this.assessor = new Assessor(data, policy);
        this.rounds = data.rounds(edition);
        this.input = assessor.input(data.edition(edition), assessor.assessAll(data.edition(edition)));
        this.matching = new EditionMatching(input, policy);
        this.whereabouts = data.stays(edition).stream()
                .filter(stay -> stay.status() != null && stay.status().hasLeft() && stay.place() != null)
                .collect(Collectors.toUnmodifiableMap(Stay::learner, stay -> Objects.requireNonNull(stay.place())));
    }

    /** The version of the rule book by which candidacies enter. */
    String ruleBook() {
        return assessor.ruleBook().version();
    }

    /** The key of the next round. */
    RoundKey next() {
        return new RoundKey(input.edition().id(), rounds.size() + 1);
    }

    boolean enters(LearnerId learner) {
        return input.entrants().stream()
                .anyMatch(entrant -> entrant.learner().id().equals(learner));
    }

    boolean hasLeft(LearnerId learner) {
        return whereabouts.containsKey(learner);
    }

    Optional<MatchingRound> confirmed() {
        return round(round -> round.status() == RoundStatus.CONFIRMED);
    }

    private Optional<MatchingRound> round(Predicate<MatchingRound> meant) {
        return rounds.stream().filter(meant).findFirst();
    }

    /** The matching of everybody who enters. */
    EditionMatching matching() {
        return matching;
    }

    /** The repair of a confirmed round, once something else has happened besides what is on file. */
    EditionRepair repair(MatchingRound confirmed, List<Disruption> disruptions) {
        return new EditionRepair(Disruption.apply(disruptions, input), assessor.policy(), confirmed, whereabouts);
    }

    private EditionRepair repairThatIs(MatchingRound round, int repairOf) {
        MatchingRound repaired = round(candidate -> candidate.key().number() == repairOf)
                .orElseThrow(() -> new IllegalStateException(
                        "round %s repairs round %s, which is not stored".formatted(round.key(), repairOf)));
        return repair(repaired, List.of());
    }

    /** Whether what the round was made from has changed since. */
    boolean isStale(MatchingRound round) {
        Integer repairOf = round.repairOf();
        String now = repairOf == null
                ? matching.inputFingerprint()
                : repairThatIs(round, repairOf).inputFingerprint();
        return !now.equals(round.inputFingerprint());
    }

    /** What is sure of a round that says itself that it is not proven; empty if it is not even that. */
    Optional<BestFound> bestFound(MatchingRound round, Certificate certificate) {
        Integer repairOf = round.repairOf();
        return repairOf == null
                ? matching.bestFound(round, certificate)
                : repairThatIs(round, repairOf).bestFound(round, certificate);
    }

    /** What keeps a round from being what its certificate proves; empty if it is proven. */
    List<CertificateProblem> problems(MatchingRound round, Certificate certificate) {
        Integer repairOf = round.repairOf();
        return repairOf == null
                ? matching.problems(round, certificate)
                : repairThatIs(round, repairOf).problems(round, certificate);
    }
}
