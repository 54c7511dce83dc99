package org.duallearning.mobility.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duallearning.mobility.learner.AgreementType;
import org.duallearning.mobility.learner.DualLearningSystem;
import org.junit.jupiter.api.Test;

/** What is proved on random candidacies is worth something only if these reach everything. */
class RandomFactsTest {

    private static final RuleBook BOOK = RuleBook.standard();
    private static final RandomFacts RANDOM = new RandomFacts(20181001);
    private static final List<Assessment> ASSESSMENTS =
            Stream.generate(RANDOM::next).limit(20_000).map(BOOK::assess).toList();

    @Test
    void everySystemTypeStatusVerdictAndColumnOccurs() {
        assertThat(reached(each -> each.facts().system().stream())).containsOnly(DualLearningSystem.values());
        assertThat(reached(each -> each.facts().type().stream())).containsOnly(AgreementType.values());
        assertThat(reached(each -> Stream.of(each.facts().agreement()))).containsOnly(AgreementStatus.values());
        assertThat(reached(each -> Stream.of(each.verdict()))).containsOnly(Verdict.values());
        assertThat(reached(each -> each.facts().values().keySet().stream())).containsOnly(Fact.values());
        assertThat(reached(each -> each.missing().stream()))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Fact.values())
                        .filter(fact -> !fact.emptyMeansNone() && fact != Fact.STARTS_ON && fact != Fact.GRADE)
                        .toList());
    }

    @Test
    void everyRowDecidesAndEveryRuleSaysAllThatItCan() {
        Set<Rule> rows =
                BOOK.rules().stream().filter(rule -> rule.kind().isRow()).collect(Collectors.toSet());

        assertThat(reached(each -> Stream.of(each.decisive().rule()))).isEqualTo(rows);
        for (Rule rule : BOOK.rules()) {
            assertThat(reached(each -> each.findings().stream()
                            .filter(finding -> finding.rule().equals(rule))
                            .map(Finding::outcome)))
                    .as(rule.id())
                    .containsAll(rule.outcomes());
        }
    }

    @Test
    void anyNumberOfColumnsIsEmpty() {
        assertThat(reached(each -> Stream.of(each.facts().values().size()))).contains(0, 1, 2, 15, 30);
    }

    private static <T> Set<T> reached(Function<Assessment, Stream<T>> what) {
        return ASSESSMENTS.stream().flatMap(what).collect(Collectors.toSet());
    }
}
