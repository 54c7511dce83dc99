package org.duallearning.mobility.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duallearning.mobility.matching.Matching;
import org.duallearning.mobility.matching.MatchingProblem;
import org.duallearning.mobility.matching.Mechanism;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents made to break something end in an answer that verifies, or in problems that have a name. */
class HostileCasesTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int MANY = 100_000;

    @ParameterizedTest
    @EnumSource
    void casesOfNobodyNothingAndNoSeatsAreAnswered(Mechanism mechanism) throws IOException {
        assertThat(answered(mechanism, document("[]", "[]")).learners()).isZero();
        assertThat(answered(mechanism, document("[]", "[{'id': 'P', 'capacity': 1}]"))
                        .learners())
                .isZero();
        assertThat(answered(mechanism, document("[{'id': 'a', 'choices': []}]", "[]"))
                        .placed())
                .isZero();
        assertThat(answered(mechanism, document("[{'id': 'a', 'costs': [3]}]", "[{'id': 'P', 'capacity': 0}]"))
                        .placed())
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    void oneLearnerMayWishForAHundredThousandPlaces(Mechanism mechanism) throws IOException {
        String costs = IntStream.range(0, MANY).mapToObj(p -> "" + (MANY - p)).collect(Collectors.joining(","));
        String places = IntStream.range(0, MANY)
                .mapToObj(p -> "{'id': 'P" + p + "', 'capacity': 1}")
                .collect(Collectors.joining(","));
        Matching matching =
                answered(mechanism, document("[{'id': 'a', 'costs': [" + costs + "]}]", "[" + places + "]"));
        assertThat(matching.placeOf("a")).contains("P" + (MANY - 1));
    }

    @ParameterizedTest
    @EnumSource
    void weightsAndCostsAtTheEndsOfTheRangeAreAddedUp(Mechanism mechanism) throws IOException {
        String places = "[{'id': 'P', 'capacity': 2147483647}, {'id': 'Q', 'capacity': 1}]";
        Matching costs = answered(
                mechanism,
                document(
                        "[{'id': 'a', 'costs': [-2147483647, 2147483647]}, {'id': 'b', 'costs': [-2147483647, 0]}]",
                        places));
        assertThat(costs.totalCost()).isEqualTo(-4_294_967_294L);
        Matching weights = answered(
                mechanism,
                document(
                        "[{'id': 'a', 'edges': [{'place': 'P', 'weight': 2147483647}]},"
                                + " {'id': 'b', 'edges': [{'place': 'P', 'weight': 2147483647}]}]",
                        places));
        assertThat(weights.totalWeight()).isEqualTo(4_294_967_294L);
    }

    @ParameterizedTest
    @EnumSource
    void idsMayBeLongAndOfAnyScript(Mechanism mechanism) throws IOException {
        for (String id : List.of("\u202E\u0645\u0631", "\uD83D\uDE00", "a b\u200B", "\u0000", "x".repeat(60_000))) {
            String quoted = MAPPER.writeValueAsString(id);
            Matching matching = answered(
                    mechanism,
                    "{\"format\": \"mobility-matching-case/1\", \"id\": \"t\", \"learners\": [{\"id\": " + quoted
                            + ", \"choices\": [" + quoted + "]}], \"places\": [{\"id\": " + quoted
                            + ", \"capacity\": 1, \"priority\": [" + quoted + "]}]}");
            assertThat(matching.placeOf(id)).contains(id);
        }
    }

    @Test
    void halfACharacterIsNotAnId() throws IOException {
        List<CaseProblem> problems =
                read(document("[{'id': '\\ud83d', 'choices': []}]", "[]")).problems();
        assertThat(problems)
                .containsExactly(new CaseProblem(
                        "$.learners[0].id",
                        "\uFFFD",
                        "HALF_CHARACTER",
                        problems.get(0).message()));
    }

    @Test
    void whatIsShownOfALongTextCanBeWritten() throws IOException {
        String cutInTheMiddle = "x".repeat(59) + "\uD83D\uDE00";
        List<CaseProblem> problems = read(document("[]", "[]").replace("mobility-matching-case/1", cutInTheMiddle))
                .problems();
        assertThat(MAPPER.writeValueAsBytes(problems)).isNotEmpty();
        assertThat(problems).extracting(CaseProblem::value).containsExactly("x".repeat(59) + "\uFFFD…");
    }

    @Test
    void documentsThatAreTooDeepOrHoldEndlessNumbersAreRefused() throws IOException {
        assertThat(codes("[".repeat(MANY))).containsExactly("NOT_JSON");
        assertThat(codes(document("[{'id': 'a', 'costs': [" + "9".repeat(MANY) + "]}]", "[]")))
                .containsExactly("NOT_JSON");
        assertThat(codes(document("[{'id': 'a', 'choices': []}, {'id': 'a', 'choices': ['P', 'P']}]", "{}")))
                .contains("DUPLICATE_ID", "LISTED_TWICE", "NOT_A_LIST");
    }

    @ParameterizedTest
    @EnumSource(names = {"MOST_PLACED", "MOST_FIT", "MOST_FIRST_CHOICES", "FAIREST"})
    void conditionsThatContradictEachOtherAreAnswered(Mechanism mechanism) throws IOException {
        Matching matching = answered(mechanism, """
                {'format': 'mobility-matching-case/2', 'id': 't',
                 'learners': [{'id': 'a', 'choices': ['P', 'Q']}, {'id': 'b', 'choices': ['P', 'Q']},
                              {'id': 'c', 'choices': ['Q', 'P']}],
                 'places': [{'id': 'P', 'capacity': 1}, {'id': 'Q', 'capacity': 2}],
                 'groups': [{'id': 'west', 'places': ['P'], 'minimum': 2147483647}],
                 'shares': [{'id': 'class', 'learners': ['a', 'b'], 'places': ['P', 'Q'], 'most': 1}],
                 'together': [['a', 'b'], ['b', 'a']]}
                """.replace('\'', '"'));
        assertThat(matching.placement()).containsOnlyKeys("c").containsValue("Q");
    }

    private static String document(String learners, String places) {
        return "{'format': 'mobility-matching-case/1', 'id': 't', 'learners': %s, 'places': %s}"
                .formatted(learners, places)
                .replace('\'', '"');
    }

    private static CaseReading read(String document) throws IOException {
        return MatchingCases.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> codes(String document) throws IOException {
        return read(document).problems().stream().map(CaseProblem::code).toList();
    }

    /** The matching, once its answer was written and verified from what was written. */
    private static Matching answered(Mechanism mechanism, String document) throws IOException {
        CaseReading reading = read(document);
        assertThat(reading.problems()).isEmpty();
        MatchingProblem problem = Objects.requireNonNull(reading.matchingCase()).problem();
        Matching matching = mechanism.match(problem);
        byte[] answer = MAPPER.writeValueAsBytes(MatchingAnswer.of(matching, 0.5));
        assertThat(MatchingAnswers.problems(problem, new ByteArrayInputStream(answer)))
                .isEmpty();
        assertThat(matching.optimal()).isTrue();
        return matching;
    }
}
