package org.duallearning.mobility.application.service;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duallearning.mobility.application.mapping.Phrases;
import org.duallearning.mobility.application.mapping.PlacementWords;
import org.duallearning.mobility.application.port.in.ExplainMatchings;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.view.PlacementExplanationView;
import org.duallearning.mobility.application.view.PlacementExplanationsView;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.EditionExplanations;
import org.duallearning.mobility.matching.EditionMatching;
import org.duallearning.mobility.matching.MatchingRound;
import org.duallearning.mobility.matching.Mechanism;
import org.duallearning.mobility.matching.PlacementPolicy;
import org.duallearning.mobility.matching.RoundPlacement;

/** Explains matchings of stored editions to their learners. Thread-safe. */
public final class MatchingExplanations implements ExplainMatchings {
    private final Storage storage;
    private final PlacementPolicy policy;

    /** Explanations of what this storage holds. */
    public MatchingExplanations(Storage storage, PlacementPolicy policy) {
        this.storage = storage;
        this.policy = policy;
    }

    @Override
    public Optional<PlacementExplanationsView> explain(Query query) {
        return ProjectData.read(storage, query.project())
                .filter(data -> data.hasEdition(query.edition()))
                .filter(data -> query.learner() == null
                        || data.candidacy(new CandidacyKey(query.learner(), query.edition()))
                                .isPresent())
                .map(data -> explain(data, query));
    }

    private PlacementExplanationsView explain(ProjectData data, Query query) {
        EditionBasis basis = new EditionBasis(data, query.edition(), policy);
        EditionMatching matching = basis.matching();
        Optional<MatchingRound> confirmed = basis.confirmed();
        Mechanism mechanism = Optional.ofNullable(query.mechanism())
                .or(() -> confirmed.flatMap(round -> Mechanism.named(round.mechanism())))
                .orElse(Mechanism.MOST_PLACED);
        long seed = Optional.ofNullable(query.seed())
                .or(() -> confirmed.map(MatchingRound::seed))
                .orElse(0L);
        EditionExplanations explanations = new EditionExplanations(matching, mechanism, seed);
        Map<LearnerId, RoundPlacement> placements = explanations.placements().stream()
                .collect(Collectors.toMap(RoundPlacement::learner, Function.identity()));
        Phrases phrases = Phrases.in(query.language());
        PlacementWords words = new PlacementWords(phrases, matching, data::place);
        LearnerExplanations learners =
                new LearnerExplanations(data, query.edition(), placements, placementsOf(confirmed), words);
        return new PlacementExplanationsView(
                data.project().reference().value(),
                data.provenance(),
                query.edition().value(),
                mechanism.commandName(),
                seed,
                basis.ruleBook(),
                matching.inputFingerprint(),
                explanations.matching().optimal(),
                confirmed.map(round -> round.key().number()).orElse(null),
                confirmed
                        .filter(round -> !givesTheSame(round, placements))
                        .map(round -> words.say(
                                isMadeSo(round, mechanism, seed) ? "remark" : "remark.asked",
                                round.key().number()))
                        .orElse(null),
                placements.size(),
                atRank(placements, 1) + atRank(placements, 2) + atRank(placements, 3),
                atRank(placements, 1),
                asked(query, explanations, learners).toList());
    }

    private static Map<LearnerId, RoundPlacement> placementsOf(Optional<MatchingRound> round) {
        return round.stream()
                .flatMap(made -> made.placements().stream())
                .collect(Collectors.toMap(RoundPlacement::learner, Function.identity()));
    }

    private static boolean isMadeSo(MatchingRound round, Mechanism mechanism, long seed) {
        boolean drawn = mechanism == Mechanism.LOTTERY;
        return round.mechanism().equals(mechanism.commandName()) && (!drawn || Objects.equals(round.seed(), seed));
    }

    private static Stream<PlacementExplanationView> asked(
            Query query, EditionExplanations explanations, LearnerExplanations learners) {
        LearnerId learner = query.learner();
        return learner == null
                ? explanations.all().stream().map(learners::of)
                : Stream.of(explanations.of(learner).map(learners::of).orElseGet(() -> learners.unexplained(learner)));
    }

    private static int atRank(Map<LearnerId, RoundPlacement> placements, int rank) {
        return (int) placements.values().stream()
                .filter(placement -> placement.rank() != null && placement.rank() == rank)
                .count();
    }

    private static boolean givesTheSame(MatchingRound round, Map<LearnerId, RoundPlacement> placements) {
        return round.placements().size() == placements.size()
                && round.placements().stream().allMatch(placement -> {
                    RoundPlacement now = placements.get(placement.learner());
                    return now != null && Objects.equals(now.place(), placement.place());
                });
    }
}
