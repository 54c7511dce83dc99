package org.duallearning.mobility.eligibility;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duallearning.mobility.eligibility.RuleBookMutant.Kind;
import org.duallearning.mobility.eligibility.RuleBookText.Block;

/**
 * Makes every rule book that differs from one by a small change of a rule, or of a row that answers rest on.
 *
 * <p>Words for people, sources, remarks and lines of any other sort are left as they are.
 */
final class RuleBookMutants {

    private static final Pattern COUNTRY = Pattern.compile("(?<= )[A-Z]{2}(?= )");

    private final RuleBookText book;

    private RuleBookMutants(RuleBookText book) {
        this.book = book;
    }

    /** Returns them in the order of the lines; each is written when it is asked for. */
    static Stream<RuleBookMutant> of(String text) {
        RuleBookMutants mutants = new RuleBookMutants(new RuleBookText(text));
        return Stream.concat(mutants.ofRows(), mutants.ofRules());
    }

    private Stream<RuleBookMutant> ofRows() {
        Collection<String> countries = book.rows().stream()
                .flatMap(row -> COUNTRY.matcher(book.line(row.from())).results())
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
        return book.rows().stream()
                .flatMap(row -> Stream.concat(
                        Stream.of(mutant(Kind.ROW_DELETED, row, "deleted", row.from(), row.to(), List.of())),
                        LineMutations.ofRow(book.line(row.from()), countries)
                                .map(change -> mutant(change, row, row.from()))));
    }

    private Stream<RuleBookMutant> ofRules() {
        List<Block> rules = book.rules();
        return IntStream.range(0, rules.size()).boxed().flatMap(i -> {
            Block rule = rules.get(i);
            return Stream.of(
                            Stream.of(mutant(Kind.RULE_DELETED, rule, "deleted", rule.from(), rule.to(), List.of())),
                            rules.stream().skip(i + 1).limit(1).flatMap(next -> exchanged(rule, next)),
                            IntStream.range(rule.from(), rule.to()).boxed().flatMap(line -> ofLine(rule, line)))
                    .flatMap(mutants -> mutants);
        });
    }

    private Stream<RuleBookMutant> exchanged(Block rule, Block next) {
        return rule.kind().equals(next.kind())
                ? Stream.of(new RuleBookMutant(
                        Kind.RULES_EXCHANGED, rule.name() + ": below " + next.name(), book.exchanged(rule, next)))
                : Stream.of();
    }

    private Stream<RuleBookMutant> ofLine(Block rule, int at) {
        String line = book.line(at);
        return Stream.concat(
                LineMutations.ofRule(line).map(change -> mutant(change, rule, at)),
                line.startsWith("  when ")
                        ? withoutCondition(rule, at)
                        : line.startsWith("  or ") || line.matches("  then \\w+ if .*")
                                ? Stream.of(without(rule, line.strip(), at, at + 1))
                                : Stream.of());
    }

    /** The condition goes with all its alternatives, and if it has some, also without them. */
    private Stream<RuleBookMutant> withoutCondition(Block rule, int when) {
        String words = book.line(when).strip();
        int end = when + 1;
        while (book.line(end).startsWith("  or ")) {
            end++;
        }
        if (end == when + 1) {
            return Stream.of(without(rule, words, when, end));
        }
        String next = book.line(when + 1).replaceFirst("  or ", "  when ");
        return Stream.of(
                without(rule, words + ", or its alternatives", when, end),
                mutant(Kind.CONDITION_DROPPED, rule, "without " + words, when, when + 2, List.of(next)));
    }

    private RuleBookMutant without(Block rule, String words, int from, int to) {
        return mutant(Kind.CONDITION_DROPPED, rule, "without " + words, from, to, List.of());
    }

    private RuleBookMutant mutant(LineMutations.Change change, Block block, int at) {
        return mutant(change.kind(), block, change.words(), at, at + 1, List.of(change.line()));
    }

    private RuleBookMutant mutant(Kind kind, Block block, String words, int from, int to, List<String> lines) {
        return new RuleBookMutant(kind, block.name() + ": " + words, book.with(from, to, lines));
    }
}
