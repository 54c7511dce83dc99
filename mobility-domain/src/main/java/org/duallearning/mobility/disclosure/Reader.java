package org.duallearning.mobility.disclosure;

import java.util.Comparator;
import java.util.List;

/**
 * Someone who reads releases. Immutable and thread-safe.
 *
 * @param rule what they may see
 * @param isSchool whether they are schools, each of which knows what its own learners answered
 */
record Reader(DisclosureRule rule, boolean isSchool) {
    /** Anybody of an audience. */
    static Reader of(DisclosureRule rule) {
        return new Reader(rule, false);
    }

    /** The schools in an audience. */
    static Reader schools(DisclosureRule rule) {
        return new Reader(rule, true);
    }

    /** What they read of some publications, oldest first. */
    List<Publication> read(List<Publication> publications) {
        return publications.stream()
                .filter(publication ->
                        rule.audience().reads(publication.release().rule().audience()))
                .sorted(Comparator.comparingInt(
                        publication -> publication.release().number()))
                .toList();
    }

    /** The attackers that they are on a measure, by what they read of it. */
    List<Scenario> scenarios(String measure, List<Publication> read, AnswerNumbers numbers) {
        return isSchool ? Scenario.ofSchools(measure, read, rule, numbers) : Scenario.of(measure, read, rule, numbers);
    }
}
