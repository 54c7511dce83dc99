package org.duallearning.mobility.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duallearning.mobility.matching.BranchCertificate.Branch;
import org.duallearning.mobility.matching.branch.BranchProblem;
import org.duallearning.mobility.matching.branch.BranchTree;
import org.duallearning.mobility.matching.branch.SideConditions;
import org.duallearning.mobility.matching.branch.Split;

/** A problem with side conditions in plain numbers, and what is found out about it in ids again. */
final class SideNumbers {

    private final MatchingProblem problem;
    private final int levels;
    final BranchProblem branching;

    SideNumbers(MatchingProblem problem, Gains gains) {
        this.problem = problem;
        ProblemIndex index = problem.index();
        this.levels = gains.levels;
        this.branching = new BranchProblem(
                problem.places().size(),
                index.parent,
                index.capacity,
                index.pairStart,
                index.pairPlace,
                gains.levels,
                gains.base,
                gains.level,
                gains.value,
                gains.vectors,
                conditions(problem));
    }

    static SideConditions conditions(MatchingProblem problem) {
        ProblemIndex index = problem.index();
        List<MatchingGroup> groups = problem.groups();
        List<MatchingShare> shares = problem.shares();
        return new SideConditions(
                problem.learners().size(),
                problem.places().size(),
                groups.stream()
                        .map(group -> numbers(group.places(), index.placeOf))
                        .toArray(int[][]::new),
                groups.stream().mapToInt(MatchingGroup::minimum).toArray(),
                shares.stream()
                        .map(share -> numbers(share.learners(), index.learnerOf))
                        .toArray(int[][]::new),
                shares.stream()
                        .map(share -> numbers(share.places(), index.placeOf))
                        .toArray(int[][]::new),
                shares.stream().mapToInt(MatchingShare::most).toArray(),
                problem.together().stream()
                        .map(pair -> numbers(List.of(pair.first(), pair.second()), index.learnerOf))
                        .toArray(int[][]::new));
    }

    private static int[] numbers(List<String> ids, Map<String, Integer> numbers) {
        return ids.stream().mapToInt(id -> numbers.getOrDefault(id, -1)).toArray();
    }

    BranchCertificate certificate(BranchTree tree) {
        return new BranchCertificate(branch(tree));
    }

    private Branch branch(BranchTree tree) {
        if (tree instanceof BranchTree.Inner inner) {
            List<Branch> branches = inner.branches().stream().map(this::branch).toList();
            if (inner.on() instanceof Split.OnGroup on) {
                return new BranchCertificate.ByGroup(
                        problem.groups().get(on.group()).id(), branches.get(0), branches.get(1));
            }
            if (inner.on() instanceof Split.OnShare on) {
                return new BranchCertificate.ByShare(
                        shareId(on.share()),
                        problem.learners().get(on.learner()).id(),
                        branches.get(0),
                        branches.get(1));
            }
            Split.OnRegion on = (Split.OnRegion) inner.on();
            SideConditions conditions = branching.conditions();
            return new BranchCertificate.ByCompany(
                    problem.learners().get(conditions.firstOf(on.company())).id(),
                    problem.nodeId(conditions.placeOfRegion(on.region())),
                    branches.get(0),
                    branches.get(1));
        }
        if (tree instanceof BranchTree.Contradiction contradiction) {
            return new BranchCertificate.Impossible(shareId(contradiction.share()));
        }
        if (tree instanceof BranchTree.Narrowed narrowed) {
            return new BranchCertificate.Narrowed(bounded(narrowed.prices()), branch(narrowed.rest()));
        }
        return bounded((BranchTree.Bound) tree);
    }

    private BranchCertificate.Bounded bounded(BranchTree.Bound bound) {
        Map<String, List<Long>> places = new HashMap<>();
        Map<String, List<Long>> limits = new HashMap<>();
        Map<String, List<Long>> groups = new HashMap<>();
        Map<String, List<Long>> shares = new HashMap<>();
        int limitsUntil = problem.places().size() + problem.limits().size();
        bound.nodes().forEach((node, price) -> {
            Map<String, List<Long>> prices =
                    node < problem.places().size() ? places : node < limitsUntil ? limits : groups;
            prices.put(
                    node < limitsUntil
                            ? problem.nodeId(node)
                            : problem.groups().get(node - limitsUntil).id(),
                    PriceCertificate.withoutZerosAtTheEnd(price));
        });
        bound.shares()
                .forEach((share, price) -> shares.put(shareId(share), PriceCertificate.withoutZerosAtTheEnd(price)));
        return new BranchCertificate.Bounded(places, limits, groups, shares);
    }

    private String shareId(int share) {
        int node = branching.nodeOfShare(share);
        return node < 0 ? problem.shares().get(share).id() : problem.nodeId(node);
    }

    /**
     * Reads a certificate back.
     *
     * @throws IllegalArgumentException if it names what is not there, or a price has too many levels
     */
    BranchTree tree(BranchCertificate certificate) {
        return tree(certificate.root());
    }

    private BranchTree tree(Branch branch) {
        if (branch instanceof BranchCertificate.ByGroup by) {
            return new BranchTree.Inner(
                    new Split.OnGroup(groupOf(by.group())), List.of(tree(by.closed()), tree(by.open())));
        }
        if (branch instanceof BranchCertificate.ByShare by) {
            return new BranchTree.Inner(
                    new Split.OnShare(shareOf(by.share()), known(by.learner(), problem.index().learnerOf)),
                    List.of(tree(by.outside()), tree(by.inside())));
        }
        if (branch instanceof BranchCertificate.ByCompany by) {
            int company = branching.conditions().companyOf(known(by.first(), problem.index().learnerOf));
            if (company < 0) {
                throw unknown("a company of " + by.first());
            }
            int region = branching.conditions().regionOfPlace(known(by.place(), problem.index().placeOf));
            return new BranchTree.Inner(
                    new Split.OnRegion(company, region), List.of(tree(by.there()), tree(by.elsewhere())));
        }
        if (branch instanceof BranchCertificate.Impossible impossible) {
            return new BranchTree.Contradiction(shareOf(impossible.share()));
        }
        if (branch instanceof BranchCertificate.Narrowed narrowed) {
            return new BranchTree.Narrowed(bound(narrowed.prices()), tree(narrowed.rest()));
        }
        return bound((BranchCertificate.Bounded) branch);
    }

    private BranchTree.Bound bound(BranchCertificate.Bounded bounded) {
        Map<Integer, long[]> nodes = new HashMap<>();
        Map<Integer, long[]> shares = new HashMap<>();
        bounded.places().forEach((id, price) -> nodes.put(known(id, problem.index().placeOf), vector(price)));
        bounded.limits().forEach((id, price) -> nodes.put(known(id, problem.index().limitOf), vector(price)));
        bounded.groups().forEach((id, price) -> nodes.put(branching.nodeOfGroup(groupOf(id)), vector(price)));
        bounded.shares().forEach((id, price) -> shares.put(shareOf(id), vector(price)));
        return new BranchTree.Bound(nodes, shares);
    }

    private int groupOf(String id) {
        return position(id, problem.groups().stream().map(MatchingGroup::id).toList());
    }

    private int shareOf(String id) {
        Integer limit = problem.index().limitOf.get(id);
        int share = limit == null ? -1 : branching.shareOfNode(limit);
        return share < 0
                ? position(id, problem.shares().stream().map(MatchingShare::id).toList())
                : share;
    }

    private static int position(String id, List<String> ids) {
        int position = ids.indexOf(id);
        if (position < 0) {
            throw unknown(id);
        }
        return position;
    }

    private static int known(String id, Map<String, Integer> numbers) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw unknown(id);
        }
        return number;
    }

    private static IllegalArgumentException unknown(String id) {
        return new IllegalArgumentException("the certificate names " + id + ", which the problem does not have");
    }

    private long[] vector(List<Long> price) {
        if (price.size() > 1 + levels) {
            throw new IllegalArgumentException("a price has " + price.size() + " levels; give at most " + (1 + levels));
        }
        long[] vector = new long[1 + levels];
        for (int k = 0; k < price.size(); k++) {
            vector[k] = price.get(k);
        }
        return vector;
    }
}
