package org.duallearning.mobility.disclosure;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A measure before it is counted: one record per learner. Every count that is published follows from it, and so does who is
 * behind a count. Immutable and thread-safe. Never published.
 *
 * @param measure the name of the measure; the same in every release
 * @param variables what the answers are read from, such as a question in a wave: of measures that have one in common, each tells of the
 *     answers of the other
 * @param columns the answers, in the order in which they are shown; those without an answer have a column of their own
 * @param open those columns that are no secret, since they only say that there is no answer; all of them if nobody can be told anything
 *     of, as nothing is on record
 * @param classes answers that are counted together too
 * @param breakdowns what the learners are divided by; each gives one table
 * @param learners a record for each learner
 */
public record MicroTable(
        String measure,
        Set<String> variables,
        List<String> columns,
        List<String> open,
        List<AnswerClass> classes,
        List<Breakdown> breakdowns,
        List<LearnerRecord> learners) {
    /** The greatest number of columns. */
    public static final int MOST_COLUMNS = 60;

    /** Copies the lists, and checks that records name columns and rows that there are, and each learner once. */
    public MicroTable {
        variables = Set.copyOf(variables);
        columns = List.copyOf(columns);
        open = List.copyOf(open);
        classes = List.copyOf(classes);
        breakdowns = List.copyOf(breakdowns);
        learners = List.copyOf(learners);
        Set<String> known = Set.copyOf(columns);
        if (known.size() != columns.size() || columns.size() < 2 || columns.size() > MOST_COLUMNS) {
            throw new IllegalArgumentException("The measure %s has the columns %s. Give 2 to %s different ones."
                    .formatted(measure, columns, MOST_COLUMNS));
        }
        if (!known.containsAll(open)) {
            throw new IllegalArgumentException(
                    "The measure %s has the open columns %s. Name some of its columns.".formatted(measure, open));
        }
        requireDifferent(measure, breakdowns.stream().map(Breakdown::name).toList());
        requireDifferent(measure, classes.stream().map(AnswerClass::name).toList());
        for (AnswerClass answers : classes) {
            if (!known.containsAll(answers.columns())) {
                throw new IllegalArgumentException(
                        "The class %s of %s holds columns that there are not.".formatted(answers.name(), measure));
            }
        }
        List<Set<String>> rows = breakdowns.stream()
                .map(breakdown -> Set.copyOf(breakdown.rows()))
                .toList();
        Set<String> seen = new HashSet<>();
        for (LearnerRecord learner : learners) {
            if (!seen.add(learner.learner())) {
                throw new IllegalArgumentException("A learner is twice in the measure %s.".formatted(measure));
            }
            if (!known.contains(learner.column()) || learner.rows().size() != rows.size()) {
                throw new IllegalArgumentException(
                        "A learner of the measure %s has no known column, or not a row in each breakdown."
                                .formatted(measure));
            }
            for (int i = 0; i < rows.size(); i++) {
                if (!rows.get(i).contains(learner.rows().get(i))) {
                    throw new IllegalArgumentException("A learner of the measure %s has no known row in %s."
                            .formatted(measure, breakdowns.get(i).name()));
                }
            }
        }
    }

    /** A measure that shares its answers with no other one. */
    public MicroTable(
            String measure,
            List<String> columns,
            List<String> open,
            List<AnswerClass> classes,
            List<Breakdown> breakdowns,
            List<LearnerRecord> learners) {
        this(measure, Set.of(measure), columns, open, classes, breakdowns, learners);
    }

    /** A measure that shares its answers with no other one, of which every column is a secret. */
    public MicroTable(
            String measure,
            List<String> columns,
            List<AnswerClass> classes,
            List<Breakdown> breakdowns,
            List<LearnerRecord> learners) {
        this(measure, columns, List.of(), classes, breakdowns, learners);
    }

    /** Whether there is nothing to keep secret, since nobody has an answer; that it is so is no secret either. */
    public boolean isUnanswered() {
        Set<String> none = Set.copyOf(open);
        return learners.stream().allMatch(learner -> none.contains(learner.column()));
    }

    /** Whether another tells of the same answers, and not the same: under another name, or in other columns. */
    boolean tellsOtherwise(MicroTable other) {
        return !isSameAs(other) && !Collections.disjoint(variables, other.variables);
    }

    /** Whether another is the same measure: under the same name, and in the same columns. */
    boolean isSameAs(MicroTable other) {
        return measure.equals(other.measure) && Set.copyOf(columns).equals(Set.copyOf(other.columns));
    }

    private static void requireDifferent(String measure, List<String> names) {
        if (Set.copyOf(names).size() != names.size()) {
            throw new IllegalArgumentException("The measure %s names one of %s twice.".formatted(measure, names));
        }
    }

    /** Names no learner. */
    @Override
    public String toString() {
        return "the measure " + measure;
    }
}
