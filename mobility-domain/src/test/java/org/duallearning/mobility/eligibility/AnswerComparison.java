package org.duallearning.mobility.eligibility;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duallearning.mobility.eligibility.conformance.Answer;
import org.duallearning.mobility.eligibility.conformance.RuleBookCases;
import org.duallearning.mobility.learner.AgreementType;
import org.duallearning.mobility.learner.DualLearningSystem;

/**
 * Looks for a candidacy about which another rule book answers otherwise than this one, among all that could show it.
 *
 * <p>Only rules that differ can show it. So both books are cut down to these and, if they are rows, to the rows. Then every
 * fact that a rule may still read takes each value around those at which either book turns, and is left empty. Where the
 * rules that are left say the same in both books, the search goes no further: what is out stays out, whatever else becomes
 * known. For rows, it tries the columns of the agreement while one runs, and all others while none does or none is known.
 *
 * <p>Not thread-safe.
 */
final class AnswerComparison {

    /** Codes rule out the most, so they come first. */
    private static final Comparator<Fact> ORDER =
            Comparator.comparing((Fact fact) -> !fact.type().isEnum()).thenComparing(Fact::index);

    /** A code is no boundary. */
    private static final List<String> ACTIVITIES = List.of("LM-SHORT-VET", "LM-LONG-VET", "LM-SKILL-VET", "LM-OTHER");

    private final RuleBook book;
    private final Map<Set<String>, RuleBook> cuts = new HashMap<>();

    AnswerComparison(RuleBook book) {
        this.book = book;
    }

    /** Returns a candidacy that tells the books apart, and what both say of it; nothing if there is none. */
    Optional<String> difference(RuleBook other) {
        Set<String> differing = DifferingRules.between(book, other);
        if (differing.isEmpty()) {
            return Optional.empty();
        }
        boolean aboutRows = Stream.of(book, other)
                .flatMap(one -> one.rules().stream())
                .anyMatch(rule -> differing.contains(rule.id()) && rule.kind().isRow());
        Set<String> kept = new HashSet<>(differing);
        book.rules().stream()
                .filter(rule -> aboutRows ? rule.kind().isRow() : rule.kind() == RuleKind.OTHERWISE)
                .forEach(rule -> kept.add(rule.id()));
        RuleBook cut = cuts.computeIfAbsent(kept, ids -> cutDown(book, ids));
        Search search = new Search(cut, cutDown(other, kept), aboutRows);
        return Stream.of(AgreementStatus.NONE, AgreementStatus.RUNNING, AgreementStatus.UNKNOWN)
                .flatMap(status -> search.of(status).stream())
                .findFirst();
    }

    private static RuleBook cutDown(RuleBook book, Set<String> ids) {
        return RuleBook.parse(new StringReader(new RuleBookText(book.text()).with(ids)));
    }

    private record Search(RuleBook one, RuleBook other, boolean aboutRows) {

        Optional<String> of(AgreementStatus status) {
            List<Fact> tried = Arrays.stream(Fact.values())
                    .filter(fact -> isTried(fact, status))
                    .sorted(ORDER)
                    .toList();
            EligibilityFactsBuilder start = complete(status).toBuilder();
            tried.forEach(fact -> start.set(fact, null));
            return explore(start.build(), tried, one.rules(), sameWhereTheyAre());
        }

        /** The rules of the other book, and in the place of those that say the same, the rules of this one. */
        private List<Rule> sameWhereTheyAre() {
            return other.rules().stream()
                    .map(rule -> one.rule(rule.id())
                            .filter(same -> DifferingRules.saySame(same, rule))
                            .orElse(rule))
                    .toList();
        }

        private boolean isTried(Fact fact, AgreementStatus status) {
            if (fact.isOfAgreement()) {
                return status == AgreementStatus.RUNNING;
            }
            return status != AgreementStatus.RUNNING || fact == Fact.SYSTEM || !aboutRows;
        }

        private static EligibilityFacts complete(AgreementStatus status) {
            return status == AgreementStatus.RUNNING
                    ? CompleteFacts.under(DualLearningSystem.DUAAL_SO, AgreementType.OAO, "24")
                            .build()
                    : CompleteFacts.withoutAgreement(DualLearningSystem.DUAAL_SO)
                            .agreement(status)
                            .build();
        }

        private Optional<String> explore(
                EligibilityFacts facts, List<Fact> untried, List<Rule> before, List<Rule> beforeInOther) {
            Evaluation evaluation = new Evaluation(facts);
            untried.forEach(fact -> evaluation.suppose(fact, null));
            List<Rule> possible = possible(before, evaluation);
            List<Rule> possibleInOther = possible(beforeInOther, evaluation);
            if (possible.equals(possibleInOther)) {
                return Optional.empty();
            }
            List<Rule> all = Stream.of(possible, possibleInOther)
                    .flatMap(List::stream)
                    .distinct()
                    .toList();
            Optional<Fact> next = untried.stream()
                    .filter(fact -> all.stream().anyMatch(rule -> rule.facts().contains(fact)))
                    .findFirst();
            if (next.isEmpty()) {
                return compare(facts);
            }
            List<Fact> rest =
                    untried.stream().filter(fact -> fact != next.get()).toList();
            for (Object value : values(next.get(), facts.agreement(), all, evaluation)) {
                Optional<String> difference = explore(facts.with(next.get(), value), rest, possible, possibleInOther);
                if (difference.isPresent()) {
                    return difference;
                }
            }
            return explore(facts, rest, possible, possibleInOther);
        }

        /** Those that are not out, and no row below one that decides. */
        private static List<Rule> possible(List<Rule> rules, Evaluation evaluation) {
            List<Rule> possible = new ArrayList<>();
            boolean decided = false;
            for (Rule rule : rules) {
                boolean isRow = rule.kind().isRow();
                Applicability applicability = rule.applicability(evaluation);
                if (!applicability.isOut() && !(isRow && decided)) {
                    possible.add(rule);
                    decided |= isRow && applicability == Applicability.APPLIES;
                }
            }
            return possible;
        }

        private static Set<Object> values(Fact fact, AgreementStatus status, List<Rule> rules, Evaluation evaluation) {
            Set<Object> values = new LinkedHashSet<>();
            complete(status).value(fact).ifPresent(values::add);
            values.addAll(Representatives.turningPoints(fact, List.of(new FirstMatch(rules)), evaluation));
            if (fact == Fact.ACTIVITY) {
                values.addAll(ACTIVITIES);
            }
            return values;
        }

        private Optional<String> compare(EligibilityFacts facts) {
            Assessment ofOne = one.assess(facts);
            Assessment ofOther = other.assess(facts);
            Answer answer = RuleBookCases.answer(ofOne);
            Answer otherAnswer = RuleBookCases.answer(ofOther);
            return answer.equals(otherAnswer) && ofOne.priorityClass() == ofOther.priorityClass()
                    ? Optional.empty()
                    : Optional.of("%s in class %d and not %s in class %d of %s"
                            .formatted(
                                    answer,
                                    ofOne.priorityClass(),
                                    otherAnswer,
                                    ofOther.priorityClass(),
                                    facts.text().strip().replace("\n", " ")));
        }
    }
}
