package org.duallearning.mobility.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.groups.Tuple;
import org.duallearning.mobility.matching.MatchingLearner;
import org.duallearning.mobility.matching.MatchingProblem;
import org.duallearning.mobility.matching.Mechanism;
import org.duallearning.mobility.matching.Objective;
import org.junit.jupiter.api.Test;

class MatchingCasesTest {

    private static final String PLACES = "[{'id': 'P', 'capacity': 1}, {'id': 'Q', 'capacity': 2}]";

    @Test
    void choicesRankByPositionAsWrittenEvenIfAPlaceDoesNotExist() throws IOException {
        MatchingProblem problem = problem("[{'id': 'a', 'choices': ['nowhere', 'Q', 'P']}]", PLACES);
        assertThat(problem.objective()).isEqualTo(Objective.LEAST_RANK_SUM);
        assertThat(pairs(problem)).containsExactly("Q 2 1 fit 2", "P 3 1 fit 1");
    }

    @Test
    void edgesRankByTheLearnersOwnDifferentGreaterWeightsAndAMissingWeightIsOne() throws IOException {
        MatchingProblem problem = problem(
                "[{'id': 'a', 'edges': [{'place': 'R'}, {'place': 'Q', 'weight': 7}, {'place': 'P', 'weight': 7}]}]",
                "[{'id': 'P', 'capacity': 1}, {'id': 'Q', 'capacity': 2}, {'id': 'R', 'capacity': 1}]");
        assertThat(problem.objective()).isEqualTo(Objective.GREATEST_WEIGHT);
        assertThat(pairs(problem)).containsExactly("P 1 7 fit 7", "Q 1 7 fit 7", "R 2 1 fit 1");
    }

    @Test
    void costsRankByTheLearnersOwnDifferentSmallerCostsAndFitCountsDownFromTheGreatest() throws IOException {
        MatchingProblem problem = problem("[{'id': 'a', 'costs': [9, -2]}, {'id': 'b', 'costs': [3, 3]}]", PLACES);
        assertThat(problem.objective()).isEqualTo(Objective.LEAST_COST);
        assertThat(pairs(problem)).containsExactly("Q 1 -2 fit 12", "P 2 9 fit 1", "P 1 3 fit 7", "Q 1 3 fit 7");
    }

    @Test
    void submissionPriorityClassHostsAndListsAreRead() throws IOException {
        MatchingProblem problem = Objects.requireNonNull(read(
                                "[{'id': 'a', 'submittedAt': '2018-03-01T09:30:00', 'priorityClass': 2, 'choices': ['P']},"
                                        + " {'id': 'b', 'submittedAt': '2018-03-02', 'choices': ['P']}]",
                                "[{'id': 'P', 'capacity': 1, 'host': 'H'}]",
                                "[{'id': 'H', 'capacity': 3, 'priority': ['b', 'unknown', 'a']}]")
                        .matchingCase())
                .problem();
        assertThat(problem.learners())
                .containsExactly(
                        new MatchingLearner("a", LocalDateTime.of(2018, 3, 1, 9, 30), 2),
                        new MatchingLearner("b", LocalDateTime.of(2018, 3, 2, 0, 0), null));
        assertThat(problem.places().get(0).within()).isEqualTo("H");
        assertThat(problem.limits().get(0).priority()).containsExactly("b", "a");
        assertThat(Mechanism.STABLE.match(problem).placeOf("b")).contains("P");
    }

    @Test
    void everythingWrongIsToldAtOnceWithItsPlaceInTheDocument() throws IOException {
        CaseReading reading = read(
                "[{'id': 'a', 'choices': ['P', 'P', 3]}, {'id': 'a', 'choices': []},"
                        + " {'id': 'b', 'edges': [], 'priorityClass': 0, 'submittedAt': 'monday'}, {'choices': []},"
                        + " {'id': 'c'}]",
                "[{'id': 'P', 'capacity': -1, 'host': 'H'}, {'id': 'P', 'capacity': 1.5}, {'id': 'Q'},"
                        + " {'id': 'R', 'capacity': 1, 'priority': ['a', 'a']}]",
                "[]");
        assertThat(reading.matchingCase()).isNull();
        assertThat(reading.problems())
                .extracting(CaseProblem::path, CaseProblem::value, CaseProblem::code)
                .containsExactlyInAnyOrder(
                        problemAt("$.learners[1].id", "a", "DUPLICATE_ID"),
                        problemAt("$.learners[3].id", null, "MISSING"),
                        problemAt("$.places[1].id", "P", "DUPLICATE_ID"),
                        problemAt("$.learners[2].edges", null, "MIXED_KINDS"),
                        problemAt("$.learners[4]", null, "MISSING"),
                        problemAt("$.learners[0].choices[2]", "3", "NOT_TEXT"),
                        problemAt("$.learners[0].choices[1]", "P", "LISTED_TWICE"),
                        problemAt("$.learners[2].priorityClass", "0", "OUT_OF_RANGE"),
                        problemAt("$.learners[2].submittedAt", "monday", "BAD_DATE_TIME"),
                        problemAt("$.places[0].capacity", "-1", "OUT_OF_RANGE"),
                        problemAt("$.places[0].host", "H", "UNKNOWN_HOST"),
                        problemAt("$.places[1].capacity", "1.5", "NOT_INTEGER"),
                        problemAt("$.places[2].capacity", null, "MISSING"),
                        problemAt("$.places[3].priority[1]", "a", "LISTED_TWICE"));
        assertThat(reading.problems())
                .allSatisfy(problem -> assertThat(problem.message()).isNotBlank());
    }

    @Test
    void weightsAndCostsMustBeWholeNumbersWithinTheRangeAndCostsOneForEachPlace() throws IOException {
        assertThat(read("[{'id': 'a', 'costs': [2147483647, -2147483648]}]", PLACES, "[]")
                        .problems())
                .extracting(CaseProblem::path, CaseProblem::value, CaseProblem::code)
                .containsExactly(problemAt("$.learners[0].costs[1]", "-2147483648", "OUT_OF_RANGE"));
        assertThat(read("[{'id': 'a', 'costs': [1.0]}]", PLACES, "[]").problems())
                .extracting(CaseProblem::path, CaseProblem::value, CaseProblem::code)
                .containsExactly(
                        problemAt("$.learners[0].costs[0]", "1.0", "NOT_INTEGER"),
                        problemAt("$.learners[0].costs", null, "WRONG_LENGTH"));
        assertThat(read("[{'id': 'a', 'edges': [{'place': 'P', 'weight': '7'}, {'place': 'P'}]}]", PLACES, "[]")
                        .problems())
                .extracting(CaseProblem::path, CaseProblem::code)
                .containsExactly(
                        problemAt("$.learners[0].edges[0].weight", "NOT_INTEGER"),
                        problemAt("$.learners[0].edges[1]", "LISTED_TWICE"));
    }

    @Test
    void anotherFormatOrNoJsonAtAllIsRefused() throws IOException {
        assertThat(codes("{'format': 'mobility-matching-case/3'}")).isEqualTo("UNKNOWN_FORMAT");
        assertThat(codes("[]")).isEqualTo("UNKNOWN_FORMAT");
        assertThat(codes("")).isEqualTo("UNKNOWN_FORMAT");
        assertThat(codes("{'format': ")).isEqualTo("NOT_JSON");
        assertThat(codes("{'id': 1, 'id': 2}")).isEqualTo("NOT_JSON");
        assertThat(MatchingCases.read(new ByteArrayInputStream(new byte[] {'"', (byte) 0xff, '"'}))
                        .problems())
                .hasSize(1);
    }

    @Test
    void gzippedCasesReadAsPlainOnesAndTornOnesAreRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(document("[{'id': 'a', 'choices': ['P']}]", PLACES, "[]").getBytes(StandardCharsets.UTF_8));
        }
        byte[] whole = bytes.toByteArray();
        byte[] torn = Arrays.copyOf(whole, whole.length / 2);
        assertThat(MatchingCases.read(new ByteArrayInputStream(whole)).problems())
                .isEmpty();
        assertThat(MatchingCases.read(new ByteArrayInputStream(torn)).problems())
                .extracting(CaseProblem::code)
                .containsExactly("NOT_GZIP");
    }

    private static Tuple problemAt(Object... parts) {
        return Tuple.tuple(parts);
    }

    private static List<String> pairs(MatchingProblem problem) {
        return problem.pairs().stream()
                .map(pair -> pair.place() + " " + pair.rank() + " " + pair.value() + " fit " + problem.fit(pair))
                .toList();
    }

    private static MatchingProblem problem(String learners, String places) throws IOException {
        CaseReading reading = read(learners, places, "[]");
        assertThat(reading.problems()).isEmpty();
        return Objects.requireNonNull(reading.matchingCase()).problem();
    }

    private static CaseReading read(String learners, String places, String hosts) throws IOException {
        return readText(document(learners, places, hosts));
    }

    private static CaseReading readText(String text) throws IOException {
        return MatchingCases.read(
                new ByteArrayInputStream(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }

    private static String codes(String text) throws IOException {
        return readText(text).problems().get(0).code();
    }

    private static String document(String learners, String places, String hosts) {
        return "{'format': 'mobility-matching-case/1', 'id': 't', 'learners': %s, 'places': %s, 'hosts': %s}"
                .formatted(learners, places, hosts)
                .replace('\'', '"');
    }
}
