package org.duallearning.mobility.eligibility;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which rules ask something else in one rule book than in another, or stand elsewhere. */
final class DifferingRules {

    private DifferingRules() {}

    /** Returns the ids of the rules between where both books begin alike and where they end alike. */
    static Set<String> between(RuleBook one, RuleBook other) {
        List<Rule> ofOne = one.rules();
        List<Rule> ofOther = other.rules();
        int shorter = Math.min(ofOne.size(), ofOther.size());
        int start = 0;
        while (start < shorter && saySame(ofOne.get(start), ofOther.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && saySame(ofOne.get(ofOne.size() - 1 - end), ofOther.get(ofOther.size() - 1 - end))) {
            end++;
        }
        return Stream.of(ofOne.subList(start, ofOne.size() - end), ofOther.subList(start, ofOther.size() - end))
                .flatMap(List::stream)
                .map(Rule::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether all that an answer can rest on is equal; a condition on a table holds its rows. */
    static boolean saySame(Rule one, Rule other) {
        return one.id().equals(other.id())
                && one.kind() == other.kind()
                && one.inForce().equals(other.inForce())
                && one.whens().equals(other.whens())
                && one.consequences().equals(other.consequences());
    }
}
