package org.duallearning.mobility.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/** Orders in which learners are served; whoever lacks the time or class that an order asks for comes last. */
final class SerialOrder {

    private static final Comparator<MatchingLearner> BY_ID =
            Comparator.comparing(MatchingLearner::id, IdOrder.BY_CODE_POINT);

    static final Comparator<MatchingLearner> BY_SUBMISSION = Comparator.comparing(
                    MatchingLearner::submittedAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(BY_ID);

    private static final Comparator<MatchingLearner> BY_CLASS = Comparator.comparing(
                    MatchingLearner::priorityClass, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(BY_SUBMISSION);

    private SerialOrder() {}

    static List<String> of(Mechanism mechanism, MatchingProblem problem, long seed) {
        List<MatchingLearner> order = new ArrayList<>(problem.learners());
        switch (mechanism) {
            case FIRST_COME -> order.sort(BY_SUBMISSION);
            case PRIORITY -> order.sort(BY_CLASS);
            case LOTTERY -> shuffle(order, new SplittableRandom(seed));
            default ->
                throw new IllegalArgumentException(
                        "mechanism is " + mechanism + ", which serves nobody in turn; give one of the serial ones");
        }
        return order.stream().map(MatchingLearner::id).toList();
    }

    private static void shuffle(List<MatchingLearner> order, SplittableRandom random) {
        for (int i = order.size() - 1; i >= 1; i--) {
            Collections.swap(order, i, random.nextInt(i + 1));
        }
    }
}
