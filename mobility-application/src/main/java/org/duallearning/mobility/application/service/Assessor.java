package org.duallearning.mobility.application.service;

import java.util.List;
import org.duallearning.mobility.candidacy.Candidacy;
import org.duallearning.mobility.candidacy.CandidacyFile;
import org.duallearning.mobility.eligibility.Assessment;
import org.duallearning.mobility.eligibility.CandidacyFacts;
import org.duallearning.mobility.eligibility.EligibilityFacts;
import org.duallearning.mobility.eligibility.Remedy;
import org.duallearning.mobility.eligibility.Verdict;
import org.duallearning.mobility.evidence.Participation;
import org.duallearning.mobility.matching.EditionInput;
import org.duallearning.mobility.matching.EditionMatching;
import org.duallearning.mobility.matching.Entrant;
import org.duallearning.mobility.matching.PlacementPolicy;
import org.duallearning.mobility.project.Edition;
import org.duallearning.mobility.stay.Stay;

/** Asks the domain about the candidacies, editions and stays of one project. Immutable and thread-safe. */
final class Assessor {
    private final ProjectData data;
    private final PlacementPolicy policy;
    private final CandidacyFacts facts;

    Assessor(ProjectData data, PlacementPolicy policy) {
        this.data = data;
        this.policy = policy;
        this.facts = new CandidacyFacts(data.organisations(), policy.affinities());
    }

    Assessed assess(Candidacy candidacy) {
        EligibilityFacts known = facts.of(data.file(candidacy));
        return new Assessed(candidacy, known, policy.ruleBook().assess(known));
    }

    /** The smallest change that would let the candidacy go ahead; none for one that may. */
    List<Remedy> remedies(Assessed assessed) {
        return assessed.assessment().verdict() == Verdict.ELIGIBLE
                ? List.of()
                : policy.ruleBook().remedy(assessed.facts()).stream().toList();
    }

    /** The candidacies for an edition, by learner. */
    List<Assessed> assessAll(Edition edition) {
        return data.candidacies(edition.id()).stream().map(this::assess).toList();
    }

    /** The matching problem of those candidacies of an edition that may enter. */
    EditionMatching matching(Edition edition, List<Assessed> candidacies) {
        List<Entrant> entrants = candidacies.stream()
                .filter(Assessed::enters)
                .map(assessed -> new Entrant(data.learner(assessed.candidacy().learner()), assessed.candidacy()))
                .toList();
        return new EditionMatching(
                new EditionInput(data.project(), edition, entrants, data.places(), data.quotas(), data.pins()), policy);
    }

    /** What a participant is counted under, with or without a candidacy on file. */
    Participation participation(Stay stay) {
        CandidacyFile file = data.file(Candidacy.unknown(stay.key()));
        return new Participation(
                facts.of(file).reportingGroup(),
                file.learner().system(),
                file.statusOnDeparture().agreementType().orElse(null));
    }

    /** A candidacy with what the rules know and say of it. */
    record Assessed(Candidacy candidacy, EligibilityFacts facts, Assessment assessment) {
        /**
         * Whether the candidacy enters a matching: it may go ahead, or a person decided that a referred one may and said why;
         * and it is not over.
         */
        boolean enters() {
            return switch (assessment.verdict()) {
                case ELIGIBLE ->
                    candidacy.decision() == null || !candidacy.decision().endsTheCandidacy();
                case REFER -> candidacy.wasSelectedWithReason();
                case NOT_ELIGIBLE, UNDETERMINED -> false;
            };
        }
    }
}
