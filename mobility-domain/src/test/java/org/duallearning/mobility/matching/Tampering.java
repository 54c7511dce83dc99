package org.duallearning.mobility.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.duallearning.mobility.matching.BranchCertificate.Bounded;
import org.duallearning.mobility.matching.BranchCertificate.Branch;
import org.duallearning.mobility.matching.BranchCertificate.ByCompany;
import org.duallearning.mobility.matching.BranchCertificate.ByGroup;
import org.duallearning.mobility.matching.BranchCertificate.ByShare;
import org.duallearning.mobility.matching.BranchCertificate.Impossible;
import org.duallearning.mobility.matching.BranchCertificate.Narrowed;
import org.duallearning.mobility.matching.RepairCertificate.BetterFit;

/** Changes one thing in a certificate, as somebody would who wants another matching to pass, or who made a mistake. */
final class Tampering {

    private static final String NOBODY = "nobody and nowhere";

    private final Random random;
    private final List<String> learners;
    private final List<String> places;
    private final List<String> limits;
    private final List<String> groups;
    private final List<String> shares;

    Tampering(MatchingProblem problem, Random random) {
        this.random = random;
        this.learners = problem.learners().stream().map(MatchingLearner::id).toList();
        this.places = problem.places().stream().map(MatchingPlace::id).toList();
        this.limits = problem.limits().stream().map(MatchingLimit::id).toList();
        this.groups = problem.groups().stream().map(MatchingGroup::id).toList();
        this.shares = problem.shares().stream().map(MatchingShare::id).toList();
    }

    PriceCertificate prices(PriceCertificate prices) {
        return switch (random.nextInt(3)) {
            case 0 -> new PriceCertificate(changed(prices.learners(), learners), prices.places(), prices.limits());
            case 1 -> new PriceCertificate(prices.learners(), changed(prices.places(), places), prices.limits());
            default -> new PriceCertificate(prices.learners(), prices.places(), changed(prices.limits(), limits));
        };
    }

    /** Some price is another one, somebody else's, longer, or gone. */
    private Map<String, List<Long>> changed(Map<String, List<Long>> prices, List<String> ids) {
        Map<String, List<Long>> changed = new HashMap<>(prices);
        String id = ids.isEmpty() || random.nextInt(20) == 0 ? NOBODY : oneOf(ids);
        List<Long> price = new ArrayList<>(changed.getOrDefault(id, List.of()));
        switch (random.nextInt(5)) {
            case 0 -> changed.remove(id);
            case 1 -> changed.put(id, changed.getOrDefault(ids.isEmpty() ? NOBODY : oneOf(ids), List.of()));
            default -> {
                int level = random.nextInt(price.size() + 1);
                long before = level < price.size() ? price.remove(level) : 0;
                price.add(
                        level,
                        before + List.of(-1L, 1L, 3L, -1000L, 1000L, 1L << 40).get(random.nextInt(6)));
                changed.put(id, price);
            }
        }
        return changed;
    }

    BranchCertificate branches(BranchCertificate branches) {
        return new BranchCertificate(branch(branches.root()));
    }

    /** Swaps cases, drops one, splits on something else, or changes prices, somewhere. */
    private Branch branch(Branch branch) {
        if (branch instanceof ByGroup by) {
            return switch (random.nextInt(5)) {
                case 0 -> new ByGroup(by.group(), by.open(), by.closed());
                case 1 -> by.closed();
                case 2 -> new ByGroup(groups.isEmpty() ? NOBODY : oneOf(groups), by.closed(), by.open());
                case 3 -> new ByGroup(by.group(), by.closed(), branch(by.open()));
                default -> new ByGroup(by.group(), branch(by.closed()), by.open());
            };
        }
        if (branch instanceof ByShare by) {
            return switch (random.nextInt(5)) {
                case 0 -> new ByShare(by.share(), by.learner(), by.inside(), by.outside());
                case 1 -> by.outside();
                case 2 -> new ByShare(by.share(), oneOf(learners), by.outside(), by.inside());
                case 3 ->
                    new ByShare(shares.isEmpty() ? NOBODY : oneOf(shares), by.learner(), by.outside(), by.inside());
                default -> new ByShare(by.share(), by.learner(), by.outside(), branch(by.inside()));
            };
        }
        if (branch instanceof ByCompany by) {
            return switch (random.nextInt(5)) {
                case 0 -> new ByCompany(by.first(), by.place(), by.elsewhere(), by.there());
                case 1 -> by.there();
                case 2 -> new ByCompany(oneOf(learners), by.place(), by.there(), by.elsewhere());
                case 3 -> new ByCompany(by.first(), oneOf(places), by.there(), by.elsewhere());
                default -> new ByCompany(by.first(), by.place(), by.there(), branch(by.elsewhere()));
            };
        }
        if (branch instanceof Narrowed narrowed) {
            return switch (random.nextInt(3)) {
                case 0 -> new Narrowed(bounded(narrowed.prices()), narrowed.rest());
                case 1 -> narrowed.rest();
                default -> new Narrowed(narrowed.prices(), branch(narrowed.rest()));
            };
        }
        if (branch instanceof Bounded bounded) {
            return random.nextInt(8) == 0
                    ? new Impossible(shares.isEmpty() ? NOBODY : oneOf(shares))
                    : bounded(bounded);
        }
        return random.nextBoolean() ? new Impossible(NOBODY) : new Bounded(Map.of(), Map.of(), Map.of(), Map.of());
    }

    private Bounded bounded(Bounded prices) {
        return switch (random.nextInt(4)) {
            case 0 -> new Bounded(changed(prices.places(), places), prices.limits(), prices.groups(), prices.shares());
            case 1 -> new Bounded(prices.places(), changed(prices.limits(), limits), prices.groups(), prices.shares());
            case 2 -> new Bounded(prices.places(), prices.limits(), changed(prices.groups(), groups), prices.shares());
            default -> new Bounded(prices.places(), prices.limits(), prices.groups(), changed(prices.shares(), shares));
        };
    }

    /** Two change places, somebody is left out, named twice or made up, or the seed is another. */
    OrderCertificate order(OrderCertificate certificate) {
        List<String> order = new ArrayList<>(certificate.order());
        Long seed = certificate.seed();
        switch (random.nextInt(5)) {
            case 0 -> Collections.swap(order, random.nextInt(order.size()), random.nextInt(order.size()));
            case 1 -> order.remove(random.nextInt(order.size()));
            case 2 -> order.add(oneOf(learners));
            case 3 -> order.set(random.nextInt(order.size()), NOBODY);
            default ->
                seed = seed == null
                        ? Long.valueOf(random.nextInt(3))
                        : random.nextBoolean() ? null : Long.valueOf(seed + 1);
        }
        return new OrderCertificate(order, seed);
    }

    /**
     * Other numbers, other placements, other proofs.
     *
     * @param feasible placements to put in the place of the one with the fewest moves
     * @param other what belongs to another option; null for nothing
     */
    RepairCertificate repair(RepairCertificate of, List<Map<String, String>> feasible, BetterFit other) {
        BetterFit fit = of.betterFit() == null ? other : of.betterFit();
        return switch (random.nextInt(8)) {
            case 0 ->
                new RepairCertificate(
                        toggled(of.settled()), of.movesFirst(), of.atMost(), of.fewestMoves(), of.proof(), fit);
            case 1 ->
                new RepairCertificate(of.settled(), !of.movesFirst(), of.atMost(), of.fewestMoves(), of.proof(), fit);
            case 2 ->
                new RepairCertificate(
                        of.settled(), of.movesFirst(), changed(of.atMost()), of.fewestMoves(), of.proof(), fit);
            case 3 ->
                new RepairCertificate(
                        of.settled(),
                        of.movesFirst(),
                        of.atMost(),
                        feasible.get(random.nextInt(feasible.size())),
                        of.proof(),
                        fit);
            case 4 ->
                new RepairCertificate(
                        of.settled(), of.movesFirst(), of.atMost(), of.fewestMoves(), changed(of.proof()), fit);
            case 5 -> of.withBetterFit(other);
            default -> of.withBetterFit(fit == null ? null : changed(fit));
        };
    }

    private List<String> toggled(List<String> settled) {
        Set<String> toggled = new TreeSet<>(settled);
        String one = oneOf(learners);
        if (!toggled.remove(one)) {
            toggled.add(one);
        }
        return List.copyOf(toggled);
    }

    private Integer changed(Integer atMost) {
        return atMost != null && random.nextInt(3) == 0
                ? null
                : Integer.valueOf((atMost == null ? 2 : atMost) + random.nextInt(7) - 3);
    }

    private BetterFit changed(BetterFit fit) {
        List<Long> price = new ArrayList<>(fit.keepPrice());
        switch (random.nextInt(3)) {
            case 0 -> price.add(0L);
            case 1 -> price.clear();
            default -> price.replaceAll(number -> number + random.nextInt(3) - 1);
        }
        return switch (random.nextInt(4)) {
            case 0 -> {
                List<Long> scales = List.of(-1L, 0L, 1L, 2L, fit.scale() + 1, 1L << 33, Long.MAX_VALUE);
                yield new BetterFit(scales.get(random.nextInt(scales.size())), fit.keepPrice(), fit.tie(), fit.proof());
            }
            case 1 -> new BetterFit(fit.scale(), price, fit.tie(), fit.proof());
            case 2 -> new BetterFit(fit.scale(), fit.keepPrice(), random.nextInt(7) - 3, fit.proof());
            default -> new BetterFit(fit.scale(), fit.keepPrice(), fit.tie(), changed(fit.proof()));
        };
    }

    private Certificate changed(Certificate proof) {
        if (random.nextInt(8) == 0) {
            return new StabilityCertificate();
        }
        return proof instanceof PriceCertificate prices ? prices(prices) : branches((BranchCertificate) proof);
    }

    private String oneOf(List<String> ids) {
        return ids.get(random.nextInt(ids.size()));
    }
}
