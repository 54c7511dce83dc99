package org.duallearning.mobility.eligibility;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Puts every combination to the rows of a book and keeps what came of it. Used once. */
final class Examination {

    private final RuleBook book;
    private final List<Rule> rows;
    private final Combinations combinations;

    private final Set<Rule> deciding = new LinkedHashSet<>();
    private final Map<Optional<IntendedGap>, List<Region>> gaps = new LinkedHashMap<>();
    private final Map<Pair, List<Region>> overlaps = new LinkedHashMap<>();
    private final Map<Pair, List<Region>> differences = new LinkedHashMap<>();
    private final Map<IntendedGap, Map<Rule, List<Region>>> untrue = new LinkedHashMap<>();

    private record Pair(Rule earlier, Rule later) {}

    Examination(RuleBook book) {
        this.book = book;
        this.rows = book.rules().stream().filter(rule -> rule.kind().isRow()).toList();
        this.combinations = Combinations.ofRows(book);
        combinations.examples().forEach((region, facts) -> examine(region, new Evaluation(facts)));
    }

    private void examine(Region region, Evaluation facts) {
        List<Rule> matching = rows.stream()
                .filter(row -> row.applicability(facts) == Applicability.APPLIES)
                .toList();
        Rule first = matching.get(0);
        List<IntendedGap> said = book.intendedGaps().stream()
                .filter(gap -> gap.test().test(facts) == Ternary.TRUE)
                .toList();
        if (first.kind() == RuleKind.OTHERWISE) {
            gaps.computeIfAbsent(said.stream().findFirst(), gap -> new ArrayList<>())
                    .add(region);
            return;
        }
        deciding.add(first);
        for (IntendedGap gap : said) {
            untrue.computeIfAbsent(gap, each -> new LinkedHashMap<>())
                    .computeIfAbsent(first, each -> new ArrayList<>())
                    .add(region);
        }
        for (Rule later : matching.subList(1, matching.size() - 1)) {
            Pair pair = new Pair(first, later);
            overlaps.computeIfAbsent(pair, each -> new ArrayList<>()).add(region);
            if (first.consequence(facts) != later.consequence(facts)) {
                differences.computeIfAbsent(pair, each -> new ArrayList<>()).add(region);
            }
        }
    }

    RuleBookAudit audit() {
        return new RuleBookAudit(
                gaps(),
                rows.stream()
                        .filter(row -> row.kind() != RuleKind.OTHERWISE && !deciding.contains(row))
                        .toList(),
                overlaps(),
                stale());
    }

    /** Those that the book does not speak of come first. */
    private List<RuleBookAudit.Gap> gaps() {
        return Stream.concat(
                        Stream.of(Optional.<IntendedGap>empty()),
                        book.intendedGaps().stream().map(Optional::of))
                .flatMap(intended -> gaps(intended, gaps.getOrDefault(intended, List.of())))
                .toList();
    }

    private Stream<RuleBookAudit.Gap> gaps(Optional<IntendedGap> intended, List<Region> regions) {
        return combinations.grid().joined(regions).stream()
                .map(joined -> new RuleBookAudit.Gap(
                        combinations.grid().text(joined),
                        combinations.example(
                                regions.stream().filter(joined::includes).toList()),
                        intended));
    }

    private List<RuleBookAudit.Overlap> overlaps() {
        return overlaps.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Pair, List<Region>> each) ->
                                rows.indexOf(each.getKey().earlier()))
                        .thenComparing(each -> rows.indexOf(each.getKey().later())))
                .map(each -> overlap(each.getKey(), each.getValue()))
                .toList();
    }

    private RuleBookAudit.Overlap overlap(Pair pair, List<Region> regions) {
        List<Region> differing = differences.getOrDefault(pair, List.of());
        return new RuleBookAudit.Overlap(
                pair.earlier(),
                pair.later(),
                texts(regions).toList(),
                differing.isEmpty(),
                combinations.example(differing.isEmpty() ? regions : differing),
                book.intendedOverlaps().stream()
                        .filter(said -> said.earlier().equals(pair.earlier())
                                && said.later().equals(pair.later()))
                        .findFirst());
    }

    private List<RuleBookAudit.Stale> stale() {
        Stream<RuleBookAudit.Stale> decided = book.intendedGaps().stream()
                .filter(untrue::containsKey)
                .map(gap -> new RuleBookAudit.Stale(gap.toString(), decisions(untrue.getOrDefault(gap, Map.of()))));
        Stream<RuleBookAudit.Stale> repeated = book.intendedGaps().stream()
                .filter(gap -> !untrue.containsKey(gap) && !gaps.containsKey(Optional.of(gap)))
                .map(gap ->
                        new RuleBookAudit.Stale(gap.toString(), "it leaves nothing that the lines before it do not"));
        Stream<RuleBookAudit.Stale> apart = book.intendedOverlaps().stream()
                .filter(said -> !overlaps.containsKey(new Pair(said.earlier(), said.later())))
                .map(said -> new RuleBookAudit.Stale(
                        said.toString(),
                        said.earlier().id() + " never keeps " + said.later().id() + " from deciding"));
        return Stream.of(decided, repeated, apart).flatMap(stale -> stale).toList();
    }

    private String decisions(Map<Rule, List<Region>> regions) {
        return regions.entrySet().stream()
                .flatMap(
                        each -> texts(each.getValue()).map(text -> each.getKey().id() + " decides " + text))
                .collect(joining("; "));
    }

    private Stream<String> texts(List<Region> regions) {
        return combinations.grid().joined(regions).stream().map(combinations.grid()::text);
    }
}
