package org.duallearning.mobility.application.service;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duallearning.mobility.candidacy.Candidacy;
import org.duallearning.mobility.candidacy.CandidacyFile;
import org.duallearning.mobility.eligibility.Assessment;
import org.duallearning.mobility.eligibility.CandidacyFacts;
import org.duallearning.mobility.eligibility.EligibilityFacts;
import org.duallearning.mobility.eligibility.PersonalDecision;
import org.duallearning.mobility.eligibility.RecordedAssessment;
import org.duallearning.mobility.eligibility.Remedy;
import org.duallearning.mobility.eligibility.RuleBook;
import org.duallearning.mobility.eligibility.Verdict;
import org.duallearning.mobility.evidence.Participation;
import org.duallearning.mobility.matching.EditionInput;
import org.duallearning.mobility.matching.EditionMatching;
import org.duallearning.mobility.matching.Entrant;
import org.duallearning.mobility.matching.PlacementPolicy;
import org.duallearning.mobility.project.Edition;
import org.duallearning.mobility.stay.Stay;
import org.jspecify.annotations.Nullable;

/** Asks the domain about the candidacies, editions and stays of one project. Immutable and thread-safe. */
final class Assessor {
    private final ProjectData data;
    private final ProjectRuleBooks books;
    private final PlacementPolicy policy;
    private final CandidacyFacts facts;

    /**
     * Asks about a project.
     *
     * @param policy the tables of a project that adopted no rule book of its own
     */
    Assessor(ProjectData data, PlacementPolicy policy) {
        this(data, new ProjectRuleBooks(policy.ruleBook(), data.ruleBooks()), policy);
    }

    private Assessor(ProjectData data, ProjectRuleBooks books, PlacementPolicy policy) {
        this(data, books, books.inForce(), policy);
    }

    private Assessor(ProjectData data, ProjectRuleBooks books, RuleBook inForce, PlacementPolicy policy) {
        this.data = data;
        this.books = books;
        this.policy = new PlacementPolicy(inForce, policy.fitTable());
        this.facts = factsUnder(inForce);
    }

    /** The same, as if the project worked by another book. */
    Assessor supposing(RuleBook other) {
        return new Assessor(data, books, other, policy);
    }

    /** The rule book that the project works by. */
    RuleBook ruleBook() {
        return policy.ruleBook();
    }

    /** The tables that the project works by. */
    PlacementPolicy policy() {
        return policy;
    }

    ProjectRuleBooks books() {
        return books;
    }

    /**
     * The assessment that stands: the last one on record as long as the facts are the same, else one under the rule book in
     * force.
     */
    Assessed assess(Candidacy candidacy) {
        Optional<RecordedAssessment> recorded = data.lastRecorded(candidacy.key());
        Optional<Assessment> standing = recorded.flatMap(record -> books.withFingerprint(record.ruleBookFingerprint())
                .filter(book -> factsUnder(book).of(data.file(candidacy)).equals(record.facts()))
                .map(record::replay)
                .filter(record::isReproducedBy));
        return new Assessed(
                candidacy,
                standing.orElseGet(() -> assessInForce(candidacy)),
                recorded.orElse(null),
                standing.isPresent());
    }

    /** The assessment under the rule book in force, whatever is on record. */
    Assessment assessInForce(Candidacy candidacy) {
        return ruleBook().assess(facts(candidacy));
    }

    private EligibilityFacts facts(Candidacy candidacy) {
        return facts.of(data.file(candidacy));
    }

    /** What the rules of a book need to know of candidacies. */
    CandidacyFacts factsUnder(RuleBook book) {
        return new CandidacyFacts(data.organisations(), book.tradeAffinities());
    }

    /**
     * The candidacies as assessed, once more under the book in force, whatever is on record. What a person decided on a
     * referred one stays.
     */
    List<Assessed> assessAgain(List<Assessed> candidacies) {
        return candidacies.stream()
                .map(assessed -> new Assessed(
                        assessed.candidacy(),
                        assessInForce(assessed.candidacy()),
                        assessed.recorded(),
                        assessed.stands()))
                .toList();
    }

    /** The smallest change that would let the candidacy go ahead; none for one that may. */
    static List<Remedy> remedies(Assessment assessment) {
        return assessment.verdict() == Verdict.ELIGIBLE
                ? List.of()
                : assessment.ruleBook().remedy(assessment.facts()).stream().toList();
    }

    /** The candidacies for an edition, by learner. */
    List<Assessed> assessAll(Edition edition) {
        return data.candidacies(edition.id()).stream().map(this::assess).toList();
    }

    /**
     * The matching problem of those candidacies of an edition that may enter. Who comes first is for the book in force to say,
     * also where the verdict stands on record: within one matching all are ordered alike.
     */
    EditionMatching matching(Edition edition, List<Assessed> candidacies) {
        return new EditionMatching(input(edition, candidacies), policy);
    }

    /** What such a problem is made from. */
    EditionInput input(Edition edition, List<Assessed> candidacies) {
        List<Entrant> entrants = candidacies.stream()
                .filter(Assessed::enters)
                .map(assessed -> new Entrant(
                        data.learner(assessed.candidacy().learner()),
                        assessed.candidacy(),
                        ruleBook().priorityClass(facts(assessed.candidacy()))))
                .toList();
        return new EditionInput(data.project(), edition, entrants, data.places(), data.quotas(), data.pins());
    }

    /** What a participant is counted under, with or without a candidacy on file. */
    Participation participation(Stay stay) {
        CandidacyFile file = data.file(Candidacy.unknown(stay.key()));
        return new Participation(
                facts.of(file).reportingGroup(),
                file.learner().system(),
                file.statusOnDeparture().agreementType().orElse(null));
    }

    /**
     * A candidacy with what the rules say of it.
     *
     * @param recorded the last assessment on record; null if there is none
     * @param stands whether that one stands
     */
    record Assessed(
            Candidacy candidacy,
            Assessment assessment,
            @Nullable RecordedAssessment recorded,
            boolean stands) {
        /**
         * Whether the candidacy enters a matching: it may go ahead, or a person decided that a referred one may and said why;
         * and it is not over.
         */
        boolean enters() {
            return !candidacy.hasEnded()
                    && switch (assessment.verdict()) {
                        case ELIGIBLE -> true;
                        case REFER -> decision().map(PersonalDecision::admits).orElse(false);
                        case NOT_ELIGIBLE, UNDETERMINED -> false;
                    };
        }

        /** What a person decided on a referred candidacy: on the assessment on record, or else in the dossier. */
        Optional<PersonalDecision> decision() {
            if (assessment.verdict() != Verdict.REFER) {
                return Optional.empty();
            }
            PersonalDecision onRecord = stands && recorded != null ? recorded.decision() : null;
            return onRecord == null ? inDossier() : Optional.of(onRecord);
        }

        private Optional<PersonalDecision> inDossier() {
            return candidacy.wasSelectedWithReason()
                    ? Optional.of(new PersonalDecision(
                            true,
                            Objects.requireNonNull(candidacy.decisionReason()),
                            candidacy.decidedBy(),
                            candidacy.decidedOn()))
                    : Optional.empty();
        }
    }
}
