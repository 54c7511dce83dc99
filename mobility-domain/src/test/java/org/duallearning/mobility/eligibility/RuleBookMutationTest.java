package org.duallearning.mobility.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duallearning.mobility.learner.DualLearningSystem.DUAAL_BUSO_OV3;
import static org.duallearning.mobility.learner.DualLearningSystem.DUAAL_BUSO_OV4;
import static org.duallearning.mobility.learner.DualLearningSystem.DUAAL_SO;
import static org.duallearning.mobility.learner.DualLearningSystem.DUAAL_VOLW;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duallearning.mobility.eligibility.conformance.RuleBookCases;
import org.duallearning.mobility.learner.DualLearningSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Whether the cases of the conformance kit would notice a slip of the pen anywhere in the standard rule book. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RuleBookMutationTest {

    private static final RuleBook BOOK = RuleBook.standard();
    private static final Set<DualLearningSystem> DUAL = Set.of(DUAAL_SO, DUAAL_BUSO_OV3, DUAAL_BUSO_OV4, DUAAL_VOLW);

    /** A refusal of low confidence, two beginnings of a period, a day for a year, a row of low confidence that decides. */
    private static final Set<RuleBookMutant.Kind> SENSELESS = Set.of(
            RuleBookMutant.Kind.OUTCOME,
            RuleBookMutant.Kind.COMPARISON,
            RuleBookMutant.Kind.CLOCK,
            RuleBookMutant.Kind.UNCONFIRMED);

    private final List<EquivalentMutants> listed = EquivalentMutants.listed();
    private List<Trial> trials = List.of();

    /**
     * What became of a mutant.
     *
     * @param refused the book cannot be read
     * @param caught the case, or the class of candidates, that it gets wrong
     * @param difference a candidacy about which it answers otherwise than the standard book
     */
    private record Trial(
            RuleBookMutant.Kind kind,
            String name,
            boolean refused,
            Optional<String> caught,
            Optional<String> difference) {

        boolean survives() {
            return !refused && caught.isEmpty();
        }

        @Override
        public String toString() {
            return name
                    + caught.map(by -> ", caught by " + by.lines().findFirst().orElse(by))
                            .orElse(refused ? ", refused" : ", not caught");
        }
    }

    @BeforeAll
    void putEveryMutantToTheCases() {
        RuleBookCases cases = RuleBookCases.standard();
        AnswerComparison comparison = new AnswerComparison(BOOK);
        trials = RuleBookMutants.of(new RuleBookText(BOOK.text()).bare())
                .map(mutant -> trial(mutant, cases, comparison))
                .toList();
    }

    private static Trial trial(RuleBookMutant mutant, RuleBookCases cases, AnswerComparison comparison) {
        try {
            RuleBook book = RuleBook.parse(new StringReader(mutant.text()));
            return new Trial(mutant.kind(), mutant.name(), false, caught(book, cases), comparison.difference(book));
        } catch (RuleBookSyntaxException refused) {
            return new Trial(mutant.kind(), mutant.name(), true, Optional.empty(), Optional.empty());
        }
    }

    private static Optional<String> caught(RuleBook book, RuleBookCases cases) {
        Set<String> differing = DifferingRules.between(BOOK, book);
        return differing.isEmpty()
                ? Optional.empty()
                : cases.difference(book, differing).or(() -> wrongClass(book));
    }

    /** The kit asks no class: learners of dual systems are in the first two, and the third grade goes first in both. */
    private static Optional<String> wrongClass(RuleBook book) {
        return Stream.of(DualLearningSystem.values())
                .flatMap(system -> IntStream.rangeClosed(1, 3)
                        .mapToObj(grade -> EligibilityFacts.builder()
                                .system(system)
                                .grade(grade)
                                .build()))
                .filter(facts -> book.priorityClass(facts) != priorityClass(facts))
                .map(facts -> "priority class of " + facts)
                .findFirst();
    }

    private static int priorityClass(EligibilityFacts facts) {
        int first = facts.system().filter(DUAL::contains).isPresent() ? 1 : 3;
        return facts.count(Fact.GRADE).filter(grade -> grade == 3).isPresent() ? first : first + 1;
    }

    @Test
    void theBookItselfGetsEverythingRight() {
        RuleBook bare = RuleBook.parse(new StringReader(new RuleBookText(BOOK.text()).bare()));

        assertThat(DifferingRules.between(BOOK, bare)).isEmpty();
        assertThat(RuleBookCases.standard().difference(BOOK, Set.of())).isEmpty();
        assertThat(wrongClass(BOOK)).isEmpty();
    }

    @Test
    void everyMutantThatAnswersOtherwiseIsCaughtByACase() {
        assertThat(trials)
                .filteredOn(trial -> trial.survives() && trial.difference().isPresent())
                .extracting(trial -> trial + "; add a case to cases.csv, such as one that says "
                        + trial.difference().orElseThrow())
                .isEmpty();
    }

    @Test
    void everyMutantThatAnswersAlikeIsListedWithAReason() {
        assertThat(trials)
                .filteredOn(trial -> trial.survives() && trial.difference().isEmpty())
                .filteredOn(trial -> listed.stream().noneMatch(line -> line.names(trial.name())))
                .extracting(trial -> trial + "; no candidacy tells it from the book, so give the reason in "
                        + EquivalentMutants.FILE)
                .isEmpty();
    }

    @Test
    void everyLineOfTheListNamesOnlyMutantsThatAnswerAlike() {
        assertThat(listed)
                .allSatisfy(line -> assertThat(trials)
                        .filteredOn(trial -> line.names(trial.name()))
                        .isNotEmpty()
                        .allMatch(
                                trial -> trial.survives() && trial.difference().isEmpty()));
    }

    /** So that it can be trusted where it finds none. */
    @Test
    void theSearchFindsADifferenceWhereverACaseDoes() {
        assertThat(trials)
                .filteredOn(trial ->
                        trial.caught().isPresent() && trial.difference().isEmpty())
                .isEmpty();
    }

    @Test
    void onlyWhatMakesNoSenseIsRefused() {
        assertThat(trials)
                .filteredOn(Trial::refused)
                .allMatch(trial ->
                        SENSELESS.contains(trial.kind()) || trial.name().equals("G39: deleted"));
    }

    @Test
    void everyKindOfChangeIsMadeAndCaught() {
        assertThat(RuleBookMutant.Kind.values())
                .allSatisfy(kind -> assertThat(trials)
                        .filteredOn(trial -> trial.kind() == kind)
                        .anyMatch(trial -> trial.caught().isPresent()));
    }
}
