package org.duallearning.mobility.application.service;

import java.time.LocalDate;
import java.util.List;
import org.duallearning.mobility.application.service.Assessor.Assessed;
import org.duallearning.mobility.eligibility.Verdict;
import org.duallearning.mobility.evidence.EditionFigures;
import org.duallearning.mobility.matching.EditionMatching;
import org.duallearning.mobility.matching.Matching;
import org.duallearning.mobility.matching.Mechanism;
import org.duallearning.mobility.matching.RoundPlacement;
import org.duallearning.mobility.project.Edition;
import org.duallearning.mobility.stay.Reconciliation;

/**
 * What can be counted of an edition as its rows are: it is assessed and matched afresh, and set beside the recorded stays.
 * Immutable and thread-safe.
 *
 * @param edition the edition
 * @param candidacies the candidacies with what the rules say of them
 * @param problem the matching problem of those that enter
 * @param matching the matching
 * @param placements what it gives each learner
 * @param stays the stays beside it
 */
record EditionCount(
        Edition edition,
        List<Assessed> candidacies,
        EditionMatching problem,
        Matching matching,
        List<RoundPlacement> placements,
        Reconciliation stays) {
    static EditionCount of(ProjectData data, Assessor assessor, Edition edition) {
        return of(data, assessor, edition, assessor.assessAll(edition), Mechanism.MOST_PLACED, 0);
    }

    /**
     * The same by another mechanism.
     *
     * @param candidacies the candidacies for the edition with what the rules say of them
     * @param seed what a lottery draws from
     */
    static EditionCount of(
            ProjectData data,
            Assessor assessor,
            Edition edition,
            List<Assessed> candidacies,
            Mechanism mechanism,
            long seed) {
        EditionMatching problem = assessor.matching(edition, candidacies);
        Matching matching = mechanism.match(problem.problem(), seed);
        List<RoundPlacement> placements = problem.placements(matching);
        return new EditionCount(
                edition,
                candidacies,
                problem,
                matching,
                placements,
                Reconciliation.of(data.stays(edition.id()), placements));
    }

    /** The figures as of a day. */
    EditionFigures figures(LocalDate day) {
        return new EditionFigures(
                edition.id(),
                day,
                candidacies.size(),
                count(Verdict.ELIGIBLE),
                count(Verdict.REFER),
                count(Verdict.NOT_ELIGIBLE),
                count(Verdict.UNDETERMINED),
                placements.size(),
                (int) placements.stream().filter(RoundPlacement::isPlaced).count(),
                atRank(1),
                atRank(2),
                matching.optimal(),
                stays.stays(),
                stays.differences().size());
    }

    private int count(Verdict verdict) {
        return (int) candidacies.stream()
                .filter(candidacy -> candidacy.assessment().verdict() == verdict)
                .count();
    }

    private int atRank(int rank) {
        return (int) placements.stream()
                .filter(placement -> placement.rank() != null && placement.rank() == rank)
                .count();
    }
}
