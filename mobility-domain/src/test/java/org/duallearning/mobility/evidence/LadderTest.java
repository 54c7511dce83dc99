package org.duallearning.mobility.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duallearning.mobility.outcome.SurveyWave;
import org.junit.jupiter.api.Test;

class LadderTest {
    private static Ladder of(EvidenceSamples samples) {
        return samples.evaluated().ladder(indicator("language")).orElseThrow();
    }

    private static Indicator indicator(String id) {
        return IndicatorBook.standard().find(id).orElseThrow();
    }

    private static EvidenceSamples learner(EvidenceSamples samples, String learner, String before, String after) {
        return samples.answered(learner, SurveyWave.BEFORE, "host-language", before)
                .answered(learner, SurveyWave.AFTER, "host-language", after);
    }

    /** How many are in any of some categories. */
    private static int count(Ladder ladder, List<String> categories) {
        ParticipantColumn column = ladder.column();
        return categories.stream()
                .mapToInt(category -> column.counts().get(column.categories().indexOf(category)))
                .sum();
    }

    private static Map<String, Integer> counts(Ladder ladder, Map<String, List<String>> classes) {
        return classes.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> count(ladder, each.getValue())));
    }

    @Test
    void everybodyStandsOnOneStepBeforeAndOnOneAfter() {
        EvidenceSamples samples = new EvidenceSamples().went(5);
        learner(samples, "L1", "A1", "A2");
        learner(samples, "L2", "A2", "B1");
        learner(samples, "L3", "B1", "B1");
        learner(samples, "L4", "B1", "A2");
        learner(samples, "L5", "C1", "B2");
        Ladder ladder = of(samples);

        assertThat(counts(ladder, ladder.before())).isEqualTo(Map.of("basic", 2, "independent", 3));
        assertThat(counts(ladder, ladder.after())).isEqualTo(Map.of("basic", 2, "independent", 3));
        assertThat(counts(ladder, ladder.directions())).isEqualTo(Map.of("rose", 2, "equal", 1, "fell", 2));
    }

    @Test
    void whoDidNotAnswerBothTimesOrSpeaksTheLanguageAsTheirOwnIsOnNoStep() {
        EvidenceSamples samples = new EvidenceSamples()
                .went(3)
                .answered("L1", SurveyWave.BEFORE, "host-language", "B2")
                .answered("L2", SurveyWave.AFTER, "host-language", "not-applicable");
        Ladder ladder = of(samples);

        assertThat(counts(ladder, ladder.before())).isEqualTo(Map.of("basic", 0, "independent", 0));
        assertThat(count(ladder, List.of("not-applicable"))).isEqualTo(1);
        assertThat(count(ladder, List.of("no-answer"))).isEqualTo(2);
    }

    @Test
    void eachStepIsOfOneBandBeforeOneAfterAndOneDirection() {
        Ladder ladder = of(new EvidenceSamples().went(1));
        List<String> steps = ladder.column()
                .categories()
                .subList(0, ladder.column().categories().size() - 2);

        for (Map<String, List<String>> classes : List.of(ladder.before(), ladder.after(), ladder.directions())) {
            assertThat(classes.values().stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(steps);
        }
    }

    @Test
    void nobodyFallsToAHigherBandOrRisesToALowerOne() {
        assertThat(of(new EvidenceSamples().went(1)).column().categories())
                .containsExactly(
                        "basic-basic-rose",
                        "basic-basic-equal",
                        "basic-basic-fell",
                        "basic-independent-rose",
                        "independent-basic-fell",
                        "independent-independent-rose",
                        "independent-independent-equal",
                        "independent-independent-fell",
                        "not-applicable",
                        "no-answer");
    }

    @Test
    void whatIsNoLevelOfALanguageHasNoLadder() {
        Evaluation evaluation = new EvidenceSamples().went(1).evaluated();

        assertThat(evaluation.ladder(indicator("autonomy"))).isEmpty();
        assertThat(evaluation.ladder(indicator("satisfied"))).isEmpty();
    }
}
