package org.duallearning.mobility.application.port.in;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.duallearning.mobility.application.view.PolicyComparisonView;
import org.duallearning.mobility.eligibility.RuleBook;
import org.duallearning.mobility.matching.Mechanism;
import org.duallearning.mobility.policy.Going;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;

/**
 * Shows what other rules, or other ways to decide who goes where, would have meant for the candidacies of a project and for
 * what is known of its participants. In exact figures, for the coordinator alone; saves nothing.
 */
public interface TryPolicies {
    /** Sets policies side by side, the one of the project first. */
    Answer compare(Question question);

    /**
     * What is asked.
     *
     * @param project the project
     * @param edition only this edition; null for all
     * @param others the policies to set beside that of the project
     * @param going who counts as going
     * @param indicators the ids of the indicators to work out; empty for all of participants
     * @param seed what a lottery draws from
     * @param language the language of what is said
     */
    record Question(
            ProjectReference project,
            @Nullable EditionId edition,
            List<Policy> others,
            Going going,
            List<String> indicators,
            long seed,
            Locale language) {
        /** Copies the lists. */
        public Question {
            Objects.requireNonNull(project, "project");
            others = List.copyOf(others);
            Objects.requireNonNull(going, "going");
            indicators = List.copyOf(indicators);
            Objects.requireNonNull(language, "language");
        }
    }

    /**
     * Rules, and a way to decide who goes where.
     *
     * @param rules the rules; null for those that the project works by
     * @param mechanism the way to decide
     */
    record Policy(@Nullable NamedRules rules, Mechanism mechanism) {
        /** Checks that there is a mechanism. */
        public Policy {
            Objects.requireNonNull(mechanism, "mechanism");
        }
    }

    /**
     * A rule book by the name that whoever asks has for it.
     *
     * @param name the name, such as that of a file
     * @param book the book
     */
    record NamedRules(String name, RuleBook book) {
        /** Checks that both are there. */
        public NamedRules {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(book, "book");
        }
    }

    /** What came of the question. */
    sealed interface Answer {
        /**
         * The comparison.
         *
         * @param comparison the policies side by side
         */
        record Compared(PolicyComparisonView comparison) implements Answer {}

        /** There is no such project or edition. */
        record NotFound() implements Answer {}

        /**
         * There is no such indicator.
         *
         * @param indicator the one asked for
         * @param those the indicators of participants that there are
         */
        record NoSuchIndicator(String indicator, List<String> those) implements Answer {
            /** Copies the list. */
            public NoSuchIndicator {
                those = List.copyOf(those);
            }
        }
    }
}
