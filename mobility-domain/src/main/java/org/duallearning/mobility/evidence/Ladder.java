package org.duallearning.mobility.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.duallearning.mobility.outcome.Scale;

/**
 * Where participants stood in a language before and after: a basic user of it by the Common European Framework of Reference (A1,
 * A2), or an independent or proficient one (B1 and above). Immutable and thread-safe.
 *
 * <p>Before, after and whether somebody rose are one column and not three, since each tells of the others.
 *
 * @param column a category for each band before, band after and direction that go together, then {@code not-applicable} and
 *     {@code no-answer}
 * @param before the categories of each band before
 * @param after the categories of each band after
 * @param directions the categories of {@code rose}, {@code equal} and {@code fell}
 */
public record Ladder(
        ParticipantColumn column,
        Map<String, List<String>> before,
        Map<String, List<String>> after,
        Map<String, List<String>> directions) {
    private static final String BASIC = "basic";
    private static final String ABOVE = "independent";
    private static final List<String> BANDS = List.of(BASIC, ABOVE);
    private static final List<String> DIRECTIONS =
            List.of(AnswerCategories.ROSE, AnswerCategories.EQUAL, AnswerCategories.FELL);

    /**
     * A step of the ladder.
     *
     * @param before the band before
     * @param after the band after
     * @param direction whether the level rose
     */
    private record Step(String before, String after, String direction) {
        /** Within a band a level can go anywhere; from one to another only one way. */
        boolean isPossible() {
            int up = BANDS.indexOf(after) - BANDS.indexOf(before);
            return up == 0 || Integer.signum(up) == 1 - DIRECTIONS.indexOf(direction);
        }

        String category() {
            return before + "-" + after + "-" + direction;
        }
    }

    /**
     * The ladder of the levels that a column of changes compares.
     *
     * @param changes whether each participant rose: {@code rose}, {@code equal}, {@code fell}, or one of the two at the end
     * @param before the position of each on the scale before
     * @param after the position of each on the scale after
     */
    static Ladder of(ParticipantColumn changes, Scale.Cefr scale, IntUnaryOperator before, IntUnaryOperator after) {
        List<Step> steps = new ArrayList<>();
        for (String from : BANDS) {
            for (String to : BANDS) {
                DIRECTIONS.stream()
                        .map(direction -> new Step(from, to, direction))
                        .filter(Step::isPossible)
                        .forEach(steps::add);
            }
        }
        List<String> categories =
                new ArrayList<>(steps.stream().map(Step::category).toList());
        categories.add(AnswerCategories.NOT_APPLICABLE);
        categories.add(AnswerCategories.NO_ANSWER);
        int[] codes = IntStream.range(0, changes.size())
                .map(participant -> {
                    String change = changes.category(participant);
                    return categories.indexOf(
                            DIRECTIONS.contains(change)
                                    ? new Step(
                                                    band(scale, before.applyAsInt(participant)),
                                                    band(scale, after.applyAsInt(participant)),
                                                    change)
                                            .category()
                                    : change);
                })
                .toArray();
        return new Ladder(
                new ParticipantColumn(changes.name(), categories, codes),
                by(BANDS, steps, Step::before),
                by(BANDS, steps, Step::after),
                by(DIRECTIONS, steps, Step::direction));
    }

    private static String band(Scale.Cefr scale, int position) {
        return scale.answer(position).startsWith("A") ? BASIC : ABOVE;
    }

    private static Map<String, List<String>> by(List<String> names, List<Step> steps, Function<Step, String> of) {
        Map<String, List<String>> by = new LinkedHashMap<>();
        for (String name : names) {
            by.put(
                    name,
                    steps.stream()
                            .filter(step -> of.apply(step).equals(name))
                            .map(Step::category)
                            .toList());
        }
        return by;
    }
}
