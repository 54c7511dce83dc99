package org.duallearning.mobility.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every combination of facts that some conditions can tell apart, each once, with facts that are an example of it.
 *
 * <p>Facts are supposed one by one, each at all values around those that any of the conditions names, and only as long as
 * a condition is still unknown: what a combination leaves empty makes no difference to it. A learner without an agreement
 * is one whose agreement is of the type {@code NONE}.
 */
record Combinations(Grid grid, Map<Region, EligibilityFacts> examples) {

    /** Codes settle the most, so they come first. */
    private static final Comparator<Fact> ORDER =
            Comparator.comparing((Fact fact) -> !fact.type().isEnum()).thenComparing(Fact::index);

    /** All that the conditions of some rules can tell apart, of one book or of several. */
    static Combinations ofRules(Collection<Rule> rules) {
        return of(rules.stream().flatMap(Rule::questions).toList());
    }

    /** All that the rows of a book and what it says of its gaps can tell apart. */
    static Combinations ofRows(RuleBook book) {
        return of(Stream.concat(
                        book.rules().stream()
                                .filter(rule -> rule.kind().isRow())
                                .flatMap(Rule::questions),
                        book.intendedGaps().stream().map(IntendedGap::test))
                .toList());
    }

    static Combinations of(List<Condition> conditions) {
        Grid grid = Grid.of(conditions);
        Map<Region, EligibilityFacts> examples = new LinkedHashMap<>();
        new Search(Grid.atoms(conditions), grid, examples).explore(conditions);
        return new Combinations(grid, examples);
    }

    Collection<EligibilityFacts> facts() {
        return examples.values();
    }

    /** Returns the shortest of the examples from some of the regions. */
    EligibilityFacts example(Collection<Region> regions) {
        return regions.stream()
                .map(examples::get)
                .filter(Objects::nonNull)
                .min(Comparator.comparing(facts -> facts.values().size()))
                .orElseThrow(() -> new IllegalArgumentException("regions are " + regions + "; give some of these"));
    }

    private static final class Search {

        private final List<Condition> atoms;
        private final Grid grid;
        private final Map<Region, EligibilityFacts> examples;
        private final Evaluation supposed = new Evaluation(
                EligibilityFacts.builder().agreement(AgreementStatus.RUNNING).build());

        Search(List<Condition> atoms, Grid grid, Map<Region, EligibilityFacts> examples) {
            this.atoms = atoms;
            this.grid = grid;
            this.examples = examples;
            Fact.THAT_ARE_KNOWN_WHEN_EMPTY.forEach(fact -> supposed.suppose(fact, null));
        }

        /** What the first unknown condition asks comes first: it may settle that the others need not ask. */
        void explore(List<Condition> conditions) {
            List<Condition> unknown = new ArrayList<>();
            Optional<Fact> next = Optional.empty();
            for (Condition condition : conditions) {
                supposed.takeRead();
                if (condition.test(supposed) == Ternary.UNKNOWN) {
                    unknown.add(condition);
                    next = next.or(() -> FactSet.ofBits(supposed.takeRead()).stream()
                            .filter(supposed::isUnknown)
                            .min(ORDER));
                }
            }
            if (next.isPresent()) {
                fill(next.get(), unknown);
            } else {
                examples.computeIfAbsent(grid.at(supposed), region -> supposed.facts());
            }
        }

        private void fill(Fact fact, List<Condition> unknown) {
            for (Object value : values(fact)) {
                supposed.suppose(fact, value);
                explore(unknown);
            }
            supposed.suppose(fact, null);
        }

        private Collection<Object> values(Fact fact) {
            Set<Object> values = new LinkedHashSet<>(Representatives.turningPoints(fact, atoms, supposed));
            if (values.isEmpty() && fact.type() == LocalDate.class) {
                values.addAll(days());
            }
            values.addAll(Representatives.farOff(fact.type()));
            if (fact.type() == Integer.class) {
                values.add(0);
            }
            if (fact.type() == String.class) {
                values.add(DestinationTable.ELSEWHERE);
            }
            Stream.ofNullable(fact.whenEmpty()).forEach(values::add);
            return values;
        }

        /** A day that nothing is compared with yet may be any of the others. */
        private List<Object> days() {
            return Arrays.stream(Fact.values())
                    .map(supposed::get)
                    .filter(day -> day instanceof LocalDate && !day.equals(LocalDate.MAX))
                    .toList();
        }
    }
}
