package org.duallearning.mobility.eligibility;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duallearning.mobility.eligibility.Axis.Agreements;
import org.duallearning.mobility.eligibility.Axis.Codes;
import org.duallearning.mobility.eligibility.Axis.Scale;
import org.duallearning.mobility.eligibility.Axis.YesNo;
import org.duallearning.mobility.eligibility.Condition.All;
import org.duallearning.mobility.eligibility.Condition.Any;
import org.duallearning.mobility.eligibility.Condition.IsOneOf;
import org.duallearning.mobility.eligibility.Condition.Not;

/**
 * Divides all facts by what some conditions ask, so that facts in one cell are alike to every one of them.
 *
 * <p>The axes are those of codes, then all others in the order in which the conditions ask.
 */
record Grid(List<Axis> axes) {

    Grid {
        axes = List.copyOf(axes);
    }

    static Grid of(Collection<Condition> conditions) {
        List<Condition> atoms = atoms(conditions);
        Map<Term, NavigableMap<Object, Cut>> cuts = new LinkedHashMap<>();
        for (Condition atom : atoms) {
            if (atom instanceof Comparison comparison && isOnScale(comparison)) {
                Cut cut = Cut.of(comparison);
                cuts.computeIfAbsent(comparison.left(), term -> new TreeMap<>()).putIfAbsent(cut.position(), cut);
            }
        }
        return new Grid(atoms.stream()
                .map(atom -> axis(atom, cuts))
                .distinct()
                .sorted(Comparator.comparing(Grid::rank))
                .toList());
    }

    /** Returns the conditions of which others are put together, each once, in the order in which they are asked. */
    static List<Condition> atoms(Collection<Condition> conditions) {
        return conditions.stream().flatMap(Grid::atoms).distinct().toList();
    }

    private static Stream<Condition> atoms(Condition condition) {
        if (condition instanceof All all) {
            return all.parts().stream().flatMap(Grid::atoms);
        }
        if (condition instanceof Any any) {
            return any.parts().stream().flatMap(Grid::atoms);
        }
        return condition instanceof Not not ? atoms(not.part()) : Stream.of(condition);
    }

    /** What may be absent has no place on a scale. */
    private static boolean isOnScale(Comparison comparison) {
        return Cut.isMadeBy(comparison) && comparison.left().facts().stream().noneMatch(Fact::emptyMeansNone);
    }

    private static Axis axis(Condition atom, Map<Term, NavigableMap<Object, Cut>> cuts) {
        if (atom instanceof UnderAgreement || (atom instanceof IsOneOf asked && asked.fact() == Fact.TYPE)) {
            return new Agreements();
        }
        if (atom instanceof IsOneOf asked) {
            return new Codes(asked.fact());
        }
        if (atom instanceof Comparison comparison && isOnScale(comparison)) {
            Term term = comparison.left();
            return new Scale(
                    term, List.copyOf(cuts.getOrDefault(term, new TreeMap<>()).values()));
        }
        return new YesNo(atom);
    }

    private static int rank(Axis axis) {
        if (axis instanceof Codes codes && codes.fact().type().isEnum()) {
            return 0;
        }
        return axis instanceof Agreements ? 1 : 2;
    }

    /** Returns the cells that hold these facts: on every axis one, or all where the facts do not say. */
    Region at(Evaluation facts) {
        return new Region(axes.stream().map(axis -> cells(axis, facts)).toList());
    }

    private static BitSet cells(Axis axis, Evaluation facts) {
        int cell = axis.cell(facts);
        BitSet cells = new BitSet();
        if (cell == Axis.NOT_KNOWN) {
            cells.set(0, axis.size());
        } else {
            cells.set(cell);
        }
        return cells;
    }

    /**
     * Joins regions that are alike on all axes but one, until none are. Which axis comes first makes a difference, so each
     * is tried and the fewest regions are kept; in the order of the axes.
     */
    List<Region> joined(Collection<Region> regions) {
        List<Integer> lastFirst = IntStream.iterate(axes.size() - 1, axis -> axis >= 0, axis -> axis - 1)
                .filter(axis -> regions.stream()
                                .map(region -> region.cells().get(axis))
                                .distinct()
                                .count()
                        > 1)
                .boxed()
                .toList();
        return lastFirst.stream()
                .map(first -> joined(joinedAlong(first, regions), lastFirst))
                .min(Comparator.comparing(Set::size))
                .orElse(Set.copyOf(regions))
                .stream()
                .sorted(Region::compare)
                .toList();
    }

    private Set<Region> joined(Set<Region> regions, List<Integer> along) {
        Set<Region> joined = regions;
        for (int axis : along) {
            joined = joinedAlong(axis, joined);
        }
        return joined.size() < regions.size() ? joined(joined, along) : joined;
    }

    private Set<Region> joinedAlong(int axis, Collection<Region> regions) {
        Map<Region, BitSet> byOthers = new LinkedHashMap<>();
        for (Region region : regions) {
            byOthers.computeIfAbsent(region.with(axis, new BitSet()), others -> new BitSet())
                    .or(region.cells().get(axis));
        }
        Set<Region> joined = new LinkedHashSet<>();
        byOthers.forEach(
                (others, cells) -> axes.get(axis).pieces(cells).forEach(piece -> joined.add(others.with(axis, piece))));
        return joined;
    }

    /** Returns the conditions that hold in a region, by the names of the axes; none where every cell is in it. */
    Map<String, String> words(Region region) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = 0; i < axes.size(); i++) {
            Axis axis = axes.get(i);
            BitSet cells = region.cells().get(i);
            if (cells.cardinality() < axis.size()) {
                words.put(axis.name(), axis.words(cells));
            }
        }
        return words;
    }

    /** Returns the condition of a rule book that holds in a region. */
    String text(Region region) {
        Map<String, String> words = words(region);
        return words.isEmpty() ? "anything" : String.join(" and ", words.values());
    }
}
