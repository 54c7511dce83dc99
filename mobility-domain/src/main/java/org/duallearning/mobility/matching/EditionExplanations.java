package org.duallearning.mobility.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.CertificateProblem.Code;
import org.duallearning.mobility.matching.PlacementExplanation.HeldPlace;
import org.duallearning.mobility.matching.PlacementExplanation.RemovedPlace;
import org.duallearning.mobility.placement.Place;
import org.duallearning.mobility.placement.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * Explains a matching of an edition to every learner who has no place, or none in the country wished first.
 *
 * <p>What the others hold is explained from the certificate; what would change it is found by matching again, under the same
 * mechanism, and every answer is proven. A change that helps one learner is often one for many, so changes are matched once.
 * Used by one thread.
 */
public final class EditionExplanations {
    private static final WorkBudget STANDARD = new WorkBudget(1_500, () -> false);

    private final EditionMatching edition;
    private final MatchingProblem problem;
    private final Mechanism mechanism;
    private final Matching base;
    private final List<RoundPlacement> placements;

    private final int[] placeOf;
    private final int[] load;
    /** How many who are tied to a place are at or below each node. */
    private final int[] promised;

    private final Losses losses;
    private final RelaxationSearch relaxations;

    /** Matches an edition, to explain that. */
    public EditionExplanations(EditionMatching edition, Mechanism mechanism, long seed) {
        this(edition, mechanism, seed, STANDARD);
    }

    /**
     * Matches an edition, to explain that.
     *
     * @param seed what a lottery draws from; other mechanisms do not read it
     * @param budget how much work matching again may take for all explanations together
     */
    public EditionExplanations(EditionMatching edition, Mechanism mechanism, long seed, WorkBudget budget) {
        this.edition = edition;
        this.problem = edition.problem();
        this.mechanism = mechanism;
        Rerun rerun = new Rerun(problem, mechanism, seed, budget);
        this.base = rerun.base();
        this.placements = edition.placements(base);
        this.placeOf = CertificateChecker.feasiblePlaceOf(problem, base.placement());
        this.load = problem.index().loads(placeOf);
        this.promised = problem.index()
                .loads(edition.held().values().stream()
                        .mapToInt(place -> problem.index().placeOf.getOrDefault(place, -1))
                        .toArray());
        this.losses = new Losses(problem, base, placeOf);
        this.relaxations = new RelaxationSearch(edition, rerun, losses, load);
    }

    /** The matching that is explained. */
    public Matching matching() {
        return base;
    }

    /** What became of everybody who entered, in id order. */
    public List<RoundPlacement> placements() {
        return placements;
    }

    /**
     * An explanation for every learner who has no place, or none in the country wished first, in id order. The work goes first
     * to those who have no place.
     */
    public List<PlacementExplanation> all() {
        return placements.stream()
                .filter(EditionExplanations::isToBeExplained)
                .sorted(Comparator.comparing(RoundPlacement::isPlaced))
                .map(this::explain)
                .sorted(Comparator.comparing(
                        explanation -> explanation.learner().value(), IdOrder.BY_CODE_POINT))
                .toList();
    }

    /** The explanation for one learner; empty for one who did not enter, or has a place in the country wished first. */
    public Optional<PlacementExplanation> of(LearnerId learner) {
        return placements.stream()
                .filter(placement -> placement.learner().equals(learner) && isToBeExplained(placement))
                .findFirst()
                .map(this::explain);
    }

    private static boolean isToBeExplained(RoundPlacement placement) {
        return placement.rank() == null || placement.rank() > 1;
    }

    private PlacementExplanation explain(RoundPlacement placement) {
        String learner = placement.learner().value();
        Map<Place, Set<Obstacle>> obstacles = edition.obstacles(learner);
        boolean tied = edition.held().containsKey(learner);
        List<RelaxationEffect> changes = tied
                ? List.of()
                : placement.isPlaced()
                        ? relaxations.thatGiveTheFirstCountry(learner, obstacles)
                        : relaxations.thatGiveAPlace(learner, obstacles);
        return new PlacementExplanation(
                placement.learner(),
                placement.place(),
                placement.rank(),
                obstacles.entrySet().stream()
                        .map(removed -> new RemovedPlace(removed.getKey().id(), removed.getValue()))
                        .toList(),
                tied ? List.of() : held(learner, placement.rank()),
                changes,
                tied || relaxations.isComplete());
    }

    /** The places in a country wished more than that of the place given. */
    private List<HeldPlace> held(String learner, @Nullable Integer rank) {
        return problem.pairsOf(learner).stream()
                .filter(pair -> rank == null || pair.rank() < rank)
                .map(this::held)
                .toList();
    }

    private HeldPlace held(MatchingPair pair) {
        ProblemIndex index = problem.index();
        int place = index.placeOf.getOrDefault(pair.place(), -1);
        int full = index.fullNode(place, load);
        List<String> conditions = new ArrayList<>();
        HoldingRule rule = full < 0 ? ruleWithRoom(pair, place, conditions) : ruleOf(full);
        return new HeldPlace(
                new PlaceId(pair.place()),
                pair.rank(),
                rule,
                full < problem.places().size() ? null : problem.nodeId(full),
                conditions,
                rule == HoldingRule.BEST_FOR_ALL ? losses.of(pair).orElse(null) : null);
    }

    private HoldingRule ruleOf(int full) {
        if (problem.index().capacity[full] == 0) {
            return promised[full] > 0 ? HoldingRule.PROMISED_BEFORE : HoldingRule.NO_SEATS;
        }
        return switch (mechanism.family()) {
            case OPTIMISING -> HoldingRule.BEST_FOR_ALL;
            case STABLE -> HoldingRule.ORDER_OF_THE_PLACE;
            case SERIAL -> HoldingRule.EARLIER_TURN;
        };
    }

    /** There is room: the learner would break a condition there, or leave somebody, or all together would lose. */
    private HoldingRule ruleWithRoom(MatchingPair pair, int place, List<String> conditions) {
        if (mechanism.family() != Mechanism.Family.OPTIMISING) {
            return HoldingRule.ORDER_OF_THE_PLACE;
        }
        int[] moved = placeOf.clone();
        moved[problem.index().learnerOf.getOrDefault(pair.learner(), -1)] = place;
        boolean apart = false;
        for (CertificateProblem broken : SideRun.broken(problem, moved)) {
            if (broken.code() == Code.COMPANY_APART) {
                apart = true;
            } else if (broken.node() != null) {
                conditions.add(broken.node());
            }
        }
        return !conditions.isEmpty()
                ? HoldingRule.SIDE_CONDITION
                : apart ? HoldingRule.COMPANIONS : HoldingRule.BEST_FOR_ALL;
    }
}
