package org.duallearning.mobility.evidence;

import java.util.List;
import org.duallearning.mobility.outcome.Scale;

/**
 * What an answer must be to be counted. Immutable and thread-safe.
 *
 * @param operator how it is compared
 * @param answers what it is compared with; one unless it may be any of them
 * @param positions where those stand on the scale
 */
public record AnswerTest(Operator operator, List<String> answers, List<Integer> positions) {
    /** Copies the lists. */
    public AnswerTest {
        answers = List.copyOf(answers);
        positions = List.copyOf(positions);
    }

    /** How an answer is compared. */
    public enum Operator {
        /** As high, or higher. */
        AT_LEAST(">="),
        /** As low, or lower. */
        AT_MOST("<="),
        /** One of some answers. */
        ONE_OF("=");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /** How it is written. */
        public String sign() {
            return sign;
        }
    }

    /**
     * A test of answers on a scale, which some of them pass and others do not, in the spelling of the scale.
     *
     * @throws IllegalArgumentException if an answer is not on the scale, or cannot be compared so, or if every answer passes
     */
    static AnswerTest on(Scale scale, Operator operator, List<String> answers) {
        if (operator != Operator.ONE_OF && (answers.size() != 1 || !scale.isOrdered())) {
            throw new IllegalArgumentException(
                    "'%s' compares with one answer of a scale that has an order; write '='".formatted(operator.sign()));
        }
        List<Integer> positions =
                answers.stream().map(answer -> position(scale, answer)).toList();
        AnswerTest test =
                new AnswerTest(operator, positions.stream().map(scale::answer).toList(), positions);
        if (scale.answers().stream().allMatch(answer -> test.holds(position(scale, answer)))) {
            throw new IllegalArgumentException(
                    "every answer passes '%s', so that nothing is counted; leave some of %s out"
                            .formatted(test.text(), scale.allowed()));
        }
        return test;
    }

    private static int position(Scale scale, String answer) {
        int position = scale.position(answer)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'%s' is not on the scale; write one of %s".formatted(answer, scale.allowed())));
        if (position == Scale.NOT_APPLICABLE) {
            throw new IllegalArgumentException("'%s' is left out and cannot be asked for".formatted(answer));
        }
        return position;
    }

    /** Whether the answer at a position of the scale passes. */
    public boolean holds(int position) {
        return switch (operator) {
            case AT_LEAST -> position >= positions.get(0);
            case AT_MOST -> position <= positions.get(0);
            case ONE_OF -> positions.contains(position);
        };
    }

    /** The test as it is written, such as {@code >= 4}. */
    public String text() {
        return operator.sign() + " " + String.join(", ", answers);
    }
}
