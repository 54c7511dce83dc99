package org.duallearning.mobility.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScaleTest {
    private static final Scale RATING = new Scale.Rating(0, 4);
    private static final Scale YES_NO = new Scale.YesNo();
    private static final Scale CEFR = new Scale.Cefr(true);
    private static final Scale COUNT = new Scale.Count(500);
    private static final Scale CHOICE = new Scale.Choice(List.of("in-education", "other"));

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of(RATING, "0", 0),
                Arguments.of(RATING, " 4 ", 4),
                Arguments.of(YES_NO, "ja", 1),
                Arguments.of(YES_NO, "Yes", 1),
                Arguments.of(YES_NO, "NON", 0),
                Arguments.of(YES_NO, "false", 0),
                Arguments.of(CEFR, "A1", 0),
                Arguments.of(CEFR, "c2", 5),
                Arguments.of(CEFR, "not-applicable", Scale.NOT_APPLICABLE),
                Arguments.of(COUNT, "500", 500),
                Arguments.of(CHOICE, "Other", 1));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void anAnswerOnTheScaleHasAPosition(Scale scale, String answer, int position) {
        assertThat(scale.position(answer)).hasValue(position);
        assertThat(scale.position(scale.answer(position))).hasValue(position);
    }

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of(RATING, "5"),
                Arguments.of(RATING, "-1"),
                Arguments.of(RATING, "2.5"),
                Arguments.of(RATING, "good"),
                Arguments.of(RATING, ""),
                Arguments.of(new Scale.Rating(1, 5), "0"),
                Arguments.of(YES_NO, "perhaps"),
                Arguments.of(CEFR, "B3"),
                Arguments.of(new Scale.Cefr(false), "not-applicable"),
                Arguments.of(COUNT, "501"),
                Arguments.of(COUNT, "9999999"),
                Arguments.of(CHOICE, "retired"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void anAnswerThatIsNotOnTheScaleHasNone(Scale scale, String answer) {
        assertThat(scale.position(answer)).isEqualTo(OptionalInt.empty());
    }

    @Test
    void theAnswersAllowedAreListed() {
        assertThat(Stream.of(RATING, YES_NO, CEFR, new Scale.Cefr(false), COUNT, CHOICE)
                        .map(Scale::allowed))
                .containsExactly(
                        "0, 1, 2, 3, 4",
                        "yes, no",
                        "A1, A2, B1, B2, C1, C2, not-applicable",
                        "A1, A2, B1, B2, C1, C2",
                        "0 - 500",
                        "in-education, other");
    }

    @Test
    void onlyAChoiceHasNoOrder() {
        assertThat(Stream.of(RATING, YES_NO, CEFR, COUNT)).allMatch(Scale::isOrdered);
        assertThat(CHOICE.isOrdered()).isFalse();
    }

    @Test
    void aScaleWithoutAChoiceIsAMistake() {
        assertThatThrownBy(() -> new Scale.Rating(3, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Scale.Rating(-1, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Scale.Choice(List.of("a", "a"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Scale.Count(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
