package org.duallearning.mobility.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.duallearning.mobility.matching.Matching;
import org.duallearning.mobility.matching.MatchingPair;
import org.duallearning.mobility.matching.MatchingProblem;
import org.duallearning.mobility.matching.Mechanism;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every case gives the answers it expects. Cases whose licence lets them ship are test resources; a folder with more of them
 * can be named by the system property or environment variable MOBILITY_MATCHING_CASES.
 */
class MatchingCaseAnswersTest {

    private static final String MORE = "MOBILITY_MATCHING_CASES";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TestFactory
    Stream<DynamicTest> everyCaseGivesTheAnswersItExpects() throws IOException, URISyntaxException {
        List<Path> files = new ArrayList<>(
                casesIn(Path.of(Objects.requireNonNull(MatchingCaseAnswersTest.class.getResource("matching-cases"))
                        .toURI())));
        assertThat(files).isNotEmpty();
        Optional<String> folder =
                Optional.ofNullable(System.getProperty(MORE)).or(() -> Optional.ofNullable(System.getenv(MORE)));
        if (folder.isPresent()) {
            files.addAll(casesIn(Path.of(folder.get())));
        } else {
            System.out.println("NOTE: only the shipped matching cases are checked; name a folder with more by " + MORE);
        }
        return files.stream().map(file -> DynamicTest.dynamicTest(file.getFileName() + "", () -> check(file)));
    }

    private static List<Path> casesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> (file + "").matches(".*\\.json(\\.gz)?"))
                    .sorted()
                    .toList();
        }
    }

    private static void check(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        CaseReading reading = MatchingCases.read(new ByteArrayInputStream(bytes));
        assertThat(reading.problems()).isEmpty();
        MatchingProblem problem = Objects.requireNonNull(reading.matchingCase()).problem();
        int checked = 0;
        for (Map.Entry<String, JsonNode> expected : expectedAnswers(bytes).properties()) {
            checkAnswer(problem, expected.getKey(), expected.getValue());
            checked++;
        }
        assertThat(checked).as("expected answers").isPositive();
    }

    private static JsonNode expectedAnswers(byte[] bytes) throws IOException {
        boolean zipped = (bytes[0] & 0xff) == 0x1f;
        try (InputStream plain =
                zipped ? new GZIPInputStream(new ByteArrayInputStream(bytes)) : new ByteArrayInputStream(bytes)) {
            return MAPPER.readTree(plain).path("expected");
        }
    }

    private static void checkAnswer(MatchingProblem problem, String question, JsonNode expected) {
        JsonNode value = expected.path("value");
        switch (question) {
            case "maxCardinality" ->
                assertThat(solved(Mechanism.MOST_PLACED, problem).placed())
                        .as(question)
                        .isEqualTo(value.asInt());
            case "maxWeight" ->
                assertThat(solved(Mechanism.MOST_FIT, problem).totalWeight())
                        .as(question)
                        .isEqualTo(value.asLong());
            case "maxWeightAtMaxCardinality" ->
                assertThat(solved(Mechanism.MOST_PLACED, problem).totalWeight())
                        .as(question)
                        .isEqualTo(value.asLong());
            case "minCostAtMaxCardinality" ->
                assertThat(solved(Mechanism.MOST_PLACED, problem).totalCost())
                        .as(question)
                        .isEqualTo(value.asLong());
            case "minRankSumAtMaxCardinality" ->
                assertThat(solved(Mechanism.MOST_PLACED, problem).rankSum())
                        .as(question)
                        .isEqualTo(value.asLong());
            case "stableLearnerOptimal" -> checkStable(Mechanism.STABLE, problem, expected);
            case "stablePlaceOptimal" -> checkStable(Mechanism.STABLE_PLACES, problem, expected);
            default -> throw new AssertionError("a case asks something new: " + question);
        }
    }

    private static void checkStable(Mechanism mechanism, MatchingProblem problem, JsonNode expected) {
        Matching matching = solved(mechanism, problem);
        Map<String, String> places = new TreeMap<>();
        expected.path("value").properties().forEach(entry -> {
            if (!entry.getValue().isNull()) {
                places.put(entry.getKey(), entry.getValue().asText());
            }
        });
        assertThat(matching.placement()).as(mechanism.commandName()).isEqualTo(places);
        assertThat(matching.learners()).isEqualTo(expected.path("value").size());
        if (expected.has("matched")) {
            assertThat(matching.placed()).isEqualTo(expected.path("matched").asInt());
            assertThat(matching.unplaced()).hasSize(expected.path("unmatched").asInt());
            assertThat(firstChoices(problem, matching))
                    .isEqualTo(expected.path("firstChoice").asLong());
        }
        if (expected.path("onlyStableMatching").asBoolean()) {
            assertThat(solved(Mechanism.STABLE_PLACES, problem).placement()).isEqualTo(places);
        }
    }

    private static long firstChoices(MatchingProblem problem, Matching matching) {
        return problem.pairs().stream()
                .filter(pair -> pair.rank() == 1)
                .map(MatchingPair::learner)
                .filter(learner -> problem.pairs().stream()
                        .anyMatch(pair -> pair.rank() == 1
                                && pair.learner().equals(learner)
                                && matching.placeOf(learner).equals(Optional.of(pair.place()))))
                .distinct()
                .count();
    }

    private static Matching solved(Mechanism mechanism, MatchingProblem problem) {
        Matching matching = mechanism.match(problem);
        assertThat(matching.optimal()).as("%s is proven", mechanism).isTrue();
        return matching;
    }
}
