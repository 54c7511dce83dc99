package org.duallearning.mobility.eligibility.conformance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duallearning.mobility.eligibility.Assessment;
import org.duallearning.mobility.eligibility.EligibilityFacts;
import org.duallearning.mobility.eligibility.EligibilityFactsBuilder;
import org.duallearning.mobility.eligibility.Finding;
import org.duallearning.mobility.eligibility.RuleBook;

/**
 * The cases of the kit, read once, for whoever puts them to many rule books or wants an answer instead of tests.
 *
 * <p>Immutable and thread-safe.
 */
public final class RuleBookCases {

    private final List<Ready> cases;

    private record Ready(Case asked, EligibilityFacts facts) {

        Stream<String> difference(RuleBook book) {
            return asked.difference(answer(book.assess(facts))).stream();
        }
    }

    private RuleBookCases(List<Case> cases) {
        this.cases = cases.stream().map(each -> new Ready(each, facts(each))).toList();
    }

    /** Reads the cases that come with the kit. */
    public static RuleBookCases standard() {
        return new RuleBookCases(CaseFile.standard());
    }

    /**
     * Returns the first answer of a book that does not conform, for people to read; nothing if all do.
     *
     * @param first the rules of which the cases come first, such as those that were changed
     */
    public Optional<String> difference(RuleBook book, Set<String> first) {
        return cases.stream()
                .sorted(Comparator.comparing(
                        each -> !first.contains(each.asked().rule())))
                .flatMap(each -> each.difference(book))
                .findFirst();
    }

    static EligibilityFacts facts(Case given) {
        EligibilityFactsBuilder facts = EligibilityFacts.builder().setText("agreement", given.agreement());
        given.facts().forEach(facts::setText);
        return facts.build();
    }

    /** Returns an assessment in the words of the kit. */
    public static Answer answer(Assessment assessment) {
        Finding decisive = assessment.decisive();
        return new Answer(
                assessment.verdict().name(),
                assessment.reportingGroup().name(),
                text(decisive),
                others(assessment),
                assessment.missingColumns());
    }

    private static List<String> others(Assessment assessment) {
        return assessment.shownFindings().stream()
                .filter(finding -> !finding.equals(assessment.decisive()))
                .map(RuleBookCases::text)
                .toList();
    }

    private static String text(Finding finding) {
        return finding.ruleId() + "=" + finding.outcome();
    }
}
