package org.duallearning.mobility.eligibility;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells values of a fact apart only if some single question of the rule book does, with everything else as it is. */
final class AlikeValues {

    private final Set<Condition> questions = new LinkedHashSet<>();

    AlikeValues(RuleBook book) {
        book.rules().stream().flatMap(Rule::questions).forEach(this::addSingleQuestions);
    }

    private void addSingleQuestions(Condition condition) {
        if (condition instanceof Condition.All all) {
            all.parts().forEach(this::addSingleQuestions);
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(this::addSingleQuestions);
        } else if (condition instanceof Condition.Not not) {
            addSingleQuestions(not.part());
        } else {
            questions.add(condition);
        }
    }

    /** Whether one question looks at both, so that what a value of one does depends on the value of the other. */
    boolean areComparedWithEachOther(Fact one, Fact other) {
        return questions.stream()
                .anyMatch(question -> question.facts().contains(one)
                        && question.facts().contains(other)
                        && !(question instanceof UnderAgreement));
    }

    /** Of the changes that no question tells apart the first one. */
    List<Remedy.Change> smallestOfEach(EligibilityFacts facts, List<Remedy.Change> changes) {
        if (changes.isEmpty()) {
            return changes;
        }
        List<Condition> concerned = concerning(Set.of(changes.get(0).fact()));
        Evaluation evaluation = new Evaluation(facts);
        Set<Long> seen = new HashSet<>();
        return changes.stream()
                .filter(change -> {
                    evaluation.suppose(change.fact(), change.to());
                    return seen.add(answers(concerned, evaluation));
                })
                .toList();
    }

    /** Of the pairs of changes that no question tells apart one that moves the fewest hours. */
    Collection<List<Remedy.Change>> smallestOfEachPair(
            EligibilityFacts facts, List<Remedy.Change> firsts, List<Remedy.Change> seconds) {
        List<Condition> concerned =
                concerning(Set.of(firsts.get(0).fact(), seconds.get(0).fact()));
        Evaluation evaluation = new Evaluation(facts);
        Map<Long, List<Remedy.Change>> smallest = new HashMap<>();
        for (Remedy.Change first : firsts) {
            evaluation.suppose(first.fact(), first.to());
            for (Remedy.Change second : seconds) {
                evaluation.suppose(second.fact(), second.to());
                smallest.merge(
                        answers(concerned, evaluation),
                        List.of(first, second),
                        (one, other) -> hoursMoved(other).compareTo(hoursMoved(one)) < 0 ? other : one);
            }
        }
        return smallest.values();
    }

    private static BigDecimal hoursMoved(List<Remedy.Change> pair) {
        return RemedyOracle.hoursMoved(pair.get(0)).add(RemedyOracle.hoursMoved(pair.get(1)));
    }

    private List<Condition> concerning(Set<Fact> changed) {
        return questions.stream()
                .filter(question -> changed.stream().anyMatch(question.facts()::contains))
                .toList();
    }

    /** The answers as digits of one number; no book asks more than forty questions about one fact or two. */
    private static long answers(List<Condition> questions, Evaluation evaluation) {
        long answers = 1;
        for (int i = 0; i < questions.size(); i++) {
            answers = Math.addExact(
                    Math.multiplyExact(answers, 3L),
                    switch (questions.get(i).test(evaluation)) {
                        case FALSE -> 0;
                        case UNKNOWN -> 1;
                        case TRUE -> 2;
                    });
        }
        return answers;
    }
}
