package org.duallearning.mobility.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.placement.PlaceId;

/**
 * The repair of a confirmed round of an edition, as the edition is now. Immutable and thread-safe.
 *
 * <p>Learners who have left keep the place where they are, as long as it exists and its host has them. Where they are at a
 * place that the matching would not allow them, or have no candidacy that enters, they stand outside of the matching, and the
 * place has a seat less. Everybody else who was promised a place and still enters is moved as little as can be; whoever is
 * tied to a place goes there.
 */
public final class EditionRepair {
    /** Long enough not to be met by chance, short enough to be typed. */
    private static final int SHORT = 12;

    private final EditionMatching matching;
    private final Map<String, String> promised = new TreeMap<>(IdOrder.BY_CODE_POINT);
    private final Set<LearnerId> left;
    private final Set<String> entrants;
    private final RepairInput input;
    private final MatchingRound confirmed;

    /**
     * Sets up a repair. It judges fit by the mechanism that made the round, or by {@link Mechanism#MOST_PLACED} if that one
     * does not weigh placements.
     *
     * @param edition the edition as it is now
     * @param confirmed the round that is repaired
     * @param whereabouts the place of every learner who has left, also of those who came back
     */
    public EditionRepair(
            EditionInput edition,
            PlacementPolicy policy,
            MatchingRound confirmed,
            Map<LearnerId, PlaceId> whereabouts) {
        this.confirmed = confirmed;
        this.left = Set.copyOf(whereabouts.keySet());
        EditionInput open = withoutThoseOutside(edition, policy, whereabouts);
        this.matching = new EditionMatching(open, policy);
        this.entrants = open.entrants().stream()
                .map(entrant -> entrant.learner().id().value())
                .collect(Collectors.toUnmodifiableSet());
        promised.putAll(confirmed.placement());
        whereabouts.forEach((learner, place) -> promised.put(learner.value(), place.value()));
        Mechanism made = EditionMatching.mechanismOf(confirmed);
        this.input = new RepairInput(
                matching.problem(),
                promised,
                left.stream().map(LearnerId::value).collect(Collectors.toUnmodifiableSet()),
                made.family() == Mechanism.Family.OPTIMISING ? made : Mechanism.MOST_PLACED);
    }

    private static EditionInput withoutThoseOutside(
            EditionInput edition, PlacementPolicy policy, Map<LearnerId, PlaceId> whereabouts) {
        EditionMatching all = new EditionMatching(edition, policy);
        Map<LearnerId, PlaceId> outside = new HashMap<>(whereabouts);
        outside.entrySet()
                .removeIf(at ->
                        all.allows(at.getKey(), at.getValue()) || edition.isRefusedByHost(at.getKey(), at.getValue()));
        List<Disruption> taken = outside.entrySet().stream()
                .<Disruption>flatMap(
                        at -> Stream.of(new Disruption.Withdrawal(at.getKey()), new Disruption.SeatLost(at.getValue())))
                .toList();
        return Disruption.apply(taken, edition);
    }

    /** By which mechanism it is judged how well a placement fits. */
    public Mechanism mechanism() {
        return input.mechanism();
    }

    /** A hash of everything that a repair depends on: as long as it is the same, a round made of it is not stale. */
    public String inputFingerprint() {
        return ProblemFingerprint.of(input, matching.held());
    }

    /** The learners who have left. */
    public Set<LearnerId> left() {
        return left;
    }

    /** The learners who were promised a place, have not left, and do not enter any more; in id order. */
    public List<Relocation> gone() {
        return promised.entrySet().stream()
                .filter(promise ->
                        !entrants.contains(promise.getKey()) && !left.contains(new LearnerId(promise.getKey())))
                .map(promise -> new Relocation(promise.getKey(), promise.getValue(), null, true))
                .toList();
    }

    /** All ways to repair, fewest moves first; those who are tied to another place are among the moved. */
    public RepairCurve curve() {
        RepairCurve curve = Repair.curve(input);
        RepairOption afresh = curve.afresh();
        return new RepairCurve(
                curve.options().stream().map(this::withHeld).toList(), afresh == null ? null : withHeld(afresh));
    }

    private RepairOption withHeld(RepairOption option) {
        Map<String, Relocation> relocations = new TreeMap<>(IdOrder.BY_CODE_POINT);
        option.relocations().forEach(relocation -> relocations.put(relocation.learner(), relocation));
        List<String> admitted = new ArrayList<>();
        matching.held().forEach((learner, place) -> {
            String before = promised.get(learner);
            if (before == null) {
                admitted.add(learner);
            } else if (!before.equals(place)) {
                relocations.put(learner, new Relocation(learner, before, place, true));
            }
        });
        admitted.addAll(option.admitted());
        return new RepairOption(option.matching(), List.copyOf(relocations.values()), admitted, option.proof());
    }

    /** For every learner who enters, by id, the place with its fit, or what kept the learner out. */
    public List<RoundPlacement> placements(RepairOption option) {
        return matching.placements(option.matching());
    }

    /**
     * A short hash of what these ways to repair are and whom they touch. It depends on what comes of a supposition, not on the
     * supposition: once that is on file, the hash is the same.
     */
    public String fingerprint(RepairCurve curve) {
        Map<RepairOption, List<RoundPlacement>> options = new LinkedHashMap<>();
        curve.all().forEach(option -> options.put(option, placements(option)));
        return ProblemFingerprint.of(this, confirmed.key(), options).substring(0, SHORT);
    }

    /** What the confirmed round gave to a learner, with its fit; empty if it gave none. */
    public Optional<RoundPlacement> promise(LearnerId learner) {
        return confirmed.placements().stream()
                .filter(placement -> placement.learner().equals(learner) && placement.isPlaced())
                .findFirst();
    }

    /** The same as {@link EditionMatching#bestFound}, of a round that is a repair. */
    public Optional<BestFound> bestFound(MatchingRound round, Certificate certificate) {
        if (!(certificate instanceof RepairCertificate repair)) {
            return matching.bestFound(round, certificate);
        }
        Map<String, String> matched = matching.matchedBy(round);
        return round.optimal()
                ? Optional.empty()
                : RepairCheck.bestFound(input, matched, repair)
                        .filter(found -> matching.differences(round, matched, certificate)
                                .isEmpty());
    }

    /** What keeps a round from being the repair that its certificate proves; empty if it is proven. */
    public List<CertificateProblem> problems(MatchingRound round, Certificate certificate) {
        if (!(certificate instanceof RepairCertificate repair)) {
            return matching.problems(round, certificate);
        }
        Map<String, String> matched = matching.matchedBy(round);
        List<CertificateProblem> problems = RepairCheck.problems(input, matched, repair);
        return problems.isEmpty() ? matching.differences(round, matched, certificate) : problems;
    }
}
