package org.duallearning.mobility.application.service;

import java.util.Locale;
import java.util.Optional;
import org.duallearning.mobility.application.mapping.AnswerMapper;
import org.duallearning.mobility.application.mapping.Phrases;
import org.duallearning.mobility.application.port.in.MatchEditions;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.port.out.Versioned;
import org.duallearning.mobility.application.port.out.WritableRecords;
import org.duallearning.mobility.application.view.RoundView;
import org.duallearning.mobility.application.view.RoundsView;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.matching.EditionMatching;
import org.duallearning.mobility.matching.Matching;
import org.duallearning.mobility.matching.MatchingRound;
import org.duallearning.mobility.matching.Mechanism;
import org.duallearning.mobility.matching.PlacementPolicy;
import org.duallearning.mobility.matching.RoundKey;
import org.duallearning.mobility.matching.RoundPlacement;
import org.duallearning.mobility.matching.RoundStatus;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.ProjectReference;
import org.duallearning.mobility.stay.Stay;

/** Proposes, keeps and confirms the matching rounds of stored editions. Thread-safe. */
public final class EditionRounds implements MatchEditions {
    private final Storage storage;
    private final PlacementPolicy policy;

    /** Rounds of what this storage holds. */
    public EditionRounds(Storage storage, PlacementPolicy policy) {
        this.storage = storage;
        this.policy = policy;
    }

    @Override
    public Optional<RoundView> propose(
            ProjectReference project, EditionId edition, Mechanism mechanism, long seed, Locale language) {
        try (Transaction transaction = storage.transaction(project)) {
            ProjectData data = ProjectData.of(project, transaction);
            if (!data.hasEdition(edition)) {
                return Optional.empty();
            }
            EditionMatching problem = problem(data, edition);
            Matching matching = mechanism.match(problem.problem(), seed);
            WritableRecords<RoundKey, MatchingRound> rounds = transaction.records(RecordType.ROUNDS);
            MatchingRound round = new MatchingRound(
                    new RoundKey(edition, data.rounds(edition).size() + 1),
                    RoundStatus.PROPOSED,
                    mechanism.commandName(),
                    new Assessor(data, policy).ruleBook().version(),
                    problem.inputFingerprint(),
                    matching.optimal(),
                    problem.placements(matching));
            rounds.save(round, 0).orThrow();
            transaction.commit();
            return Optional.of(view(data, round, language));
        }
    }

    @Override
    public Confirmation confirm(ProjectReference project, RoundKey key, Locale language) {
        try (Transaction transaction = storage.transaction(project)) {
            ProjectData data = ProjectData.of(project, transaction);
            WritableRecords<RoundKey, MatchingRound> rounds = transaction.records(RecordType.ROUNDS);
            Optional<Versioned<MatchingRound>> stored = rounds.find(key);
            if (stored.isEmpty()) {
                return new Confirmation.NotFound();
            }
            MatchingRound round = stored.get().value();
            if (round.status() == RoundStatus.CONFIRMED) {
                return new Confirmation.Confirmed(view(data, round, language));
            }
            Optional<MatchingRound> other = data.rounds(key.edition()).stream()
                    .filter(candidate -> candidate.status() == RoundStatus.CONFIRMED)
                    .findFirst();
            if (other.isPresent()) {
                return new Confirmation.OtherRoundConfirmed(other.get().key().number());
            }
            if (!problem(data, key.edition()).inputFingerprint().equals(round.inputFingerprint())) {
                return new Confirmation.Stale();
            }
            rounds.save(round.confirmed(), stored.get().version()).orThrow();
            planStays(transaction.records(RecordType.STAYS), round);
            transaction.commit();
            return new Confirmation.Confirmed(view(data, round.confirmed(), language));
        }
    }

    @Override
    public Optional<RoundView> round(ProjectReference project, RoundKey key, Locale language) {
        return ProjectData.read(storage, project)
                .flatMap(data -> data.rounds(key.edition()).stream()
                        .filter(round -> round.key().equals(key))
                        .findFirst()
                        .map(round -> view(data, round, language)));
    }

    @Override
    public Optional<RoundsView> rounds(ProjectReference project, EditionId edition, Locale language) {
        return ProjectData.read(storage, project)
                .filter(data -> data.hasEdition(edition))
                .map(data -> new RoundsView(
                        project.value(),
                        data.provenance(),
                        data.rounds(edition).stream()
                                .map(round -> view(data, round, language))
                                .toList()));
    }

    private EditionMatching problem(ProjectData data, EditionId edition) {
        Assessor assessor = new Assessor(data, policy);
        return assessor.matching(data.edition(edition), assessor.assessAll(data.edition(edition)));
    }

    /** Plans a stay for everyone who has a place and no stay yet; a stay on file is never overwritten. */
    private static void planStays(WritableRecords<CandidacyKey, Stay> stays, MatchingRound round) {
        for (RoundPlacement placement : round.placements()) {
            CandidacyKey key = new CandidacyKey(placement.learner(), round.key().edition());
            if (placement.place() != null && stays.find(key).isEmpty()) {
                stays.save(Stay.planned(key, placement.place()), 0).orThrow();
            }
        }
    }

    private RoundView view(ProjectData data, MatchingRound round, Locale language) {
        Phrases phrases = Phrases.in(language);
        return new RoundView(
                data.project().reference().value(),
                data.provenance(),
                round.key().edition().value(),
                round.key().number(),
                round.status().name(),
                round.mechanism(),
                round.ruleBook(),
                round.inputFingerprint(),
                round.optimal(),
                round.placements().size(),
                round.placed(),
                round.placedAtRank(1),
                round.placedAtRank(2),
                round.placements().size() - round.placed(),
                round.placements().stream()
                        .map(placement -> AnswerMapper.INSTANCE.placement(placement, phrases))
                        .toList(),
                problem(data, round.key().edition())
                        .notApplied(Mechanism.named(round.mechanism()).orElse(Mechanism.FIRST_COME))
                        .stream()
                        .map(condition -> AnswerMapper.INSTANCE.condition(condition, phrases))
                        .toList());
    }
}
