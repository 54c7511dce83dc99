package org.duallearning.mobility.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.duallearning.mobility.matching.CertificateChecker;
import org.duallearning.mobility.matching.Matching;
import org.duallearning.mobility.matching.MatchingPair;
import org.duallearning.mobility.matching.MatchingProblem;
import org.duallearning.mobility.matching.Mechanism;
import org.duallearning.mobility.matching.Objective;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An answer in which one value was changed is refused, unless all that it says is still true. */
class TamperedAnswersTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int CHANGES = 250;
    private static final List<String> CASES = List.of(
            "hr-learner-loses-all.json",
            "hr-readme-five-residents.json",
            "sm-readme-three.json",
            "sm-two-stable-matchings.json",
            "spa-docs-two-hosts.json");
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "1",
            "-1",
            "2147483648",
            "9223372036854775807",
            "-9223372036854775808",
            "99999999999999999999",
            "1e3",
            "0.5",
            "\"\"",
            "\"X\"",
            "\"prices\"",
            "\"cases\"",
            "\"stable\"",
            "\"fairest\"",
            "[]",
            "[1]",
            "[1,1,1,1,1,1,1,1,1]",
            "{}",
            "{\"group\": \"west\"}",
            "[[]]");

    @ParameterizedTest
    @EnumSource
    void whatIsAcceptedIsTrue(Mechanism mechanism) throws IOException {
        int accepted = 0;
        int refused = 0;
        for (MatchingProblem problem : problems()) {
            byte[] sound = MAPPER.writeValueAsBytes(MatchingAnswer.of(mechanism.match(problem, 5), 0.5));
            assertThat(MatchingAnswers.problems(problem, new ByteArrayInputStream(sound)))
                    .isEmpty();
            for (long seed = 0; seed < CHANGES; seed++) {
                JsonNode tampered = tampered(MAPPER.readTree(sound), new Random(seed));
                byte[] document = MAPPER.writeValueAsBytes(tampered);
                if (MatchingAnswers.problems(problem, new ByteArrayInputStream(document))
                        .isEmpty()) {
                    accepted++;
                    checkThatItIsTrue(tampered, problem);
                } else {
                    refused++;
                }
            }
        }
        assertThat(accepted).as("accepted").isPositive();
        assertThat(refused).as("refused").isGreaterThan(3 * accepted);
    }

    private static List<MatchingProblem> problems() throws IOException {
        List<MatchingProblem> problems = new ArrayList<>();
        for (String name : CASES) {
            try (InputStream bytes = TamperedAnswersTest.class.getResourceAsStream("matching-cases/" + name)) {
                problems.add(problem(Objects.requireNonNull(bytes)));
            }
        }
        problems.add(problem(new ByteArrayInputStream(CaseConditionsTest.documentWithConditions())));
        return problems;
    }

    private static MatchingProblem problem(InputStream bytes) throws IOException {
        return Objects.requireNonNull(MatchingCases.read(bytes).matchingCase()).problem();
    }

    /** The certificate that the mechanism itself gives proves every matching that is as good, and no other. */
    private static void checkThatItIsTrue(JsonNode answer, MatchingProblem problem) {
        Mechanism mechanism = Mechanism.named(answer.path("mechanism").asText()).orElseThrow();
        Map<String, String> placement = new HashMap<>();
        answer.path("matching").properties().forEach(entry -> {
            if (!entry.getValue().isNull()) {
                placement.put(entry.getKey(), entry.getValue().asText());
            }
        });
        long seed = answer.path("certificate").path("seed").asLong();
        Matching own = mechanism.match(problem, seed);
        assertThat(CertificateChecker.problems(problem, mechanism, placement, own.certificate()))
                .as("%s", answer)
                .isEmpty();
        List<MatchingPair> made = problem.pairs().stream()
                .filter(pair -> pair.place().equals(placement.get(pair.learner())))
                .toList();
        long values = made.stream().mapToLong(MatchingPair::value).sum();
        checkSum(answer, "placed", (long) placement.size());
        checkSum(answer, "learners", (long) problem.learners().size());
        checkSum(answer, "rankSum", made.stream().mapToLong(MatchingPair::rank).sum());
        checkSum(answer, "totalWeight", problem.objective() == Objective.GREATEST_WEIGHT ? values : null);
        checkSum(answer, "totalCost", problem.objective() == Objective.LEAST_COST ? values : null);
    }

    private static void checkSum(JsonNode answer, String field, Long sum) {
        if (answer.has(field)) {
            JsonNode stated = answer.path(field);
            assertThat(stated.isNull() ? null : Long.valueOf(stated.asLong()))
                    .as("%s of %s", field, answer)
                    .isEqualTo(sum);
        }
    }

    /** Changes one value somewhere: to another number, to a value from elsewhere, to something odd, or to nothing at all. */
    private static JsonNode tampered(JsonNode answer, Random random) throws IOException {
        List<Spot> spots = new ArrayList<>();
        collect(answer, spots);
        Spot spot = spots.get(random.nextInt(spots.size()));
        switch (random.nextInt(4)) {
            case 0 -> spot.remove();
            case 1 -> spot.put(spots.get(random.nextInt(spots.size())).value().deepCopy());
            case 2 -> spot.put(MAPPER.readTree(VALUES.get(random.nextInt(VALUES.size()))));
            default ->
                spot.put(MAPPER.getNodeFactory().numberNode(spot.value().asLong() + (random.nextBoolean() ? 1 : -1)));
        }
        return answer;
    }

    private static void collect(JsonNode node, List<Spot> spots) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(entry -> {
                spots.add(new Spot(object, entry.getKey(), 0));
                collect(entry.getValue(), spots);
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                spots.add(new Spot(array, null, i));
                collect(array.get(i), spots);
            }
        }
    }

    /** A field of an object or an element of a list. */
    private record Spot(JsonNode parent, String field, int index) {

        JsonNode value() {
            return field == null ? parent.get(index) : parent.get(field);
        }

        void put(JsonNode value) {
            if (parent instanceof ObjectNode object) {
                object.set(field, value);
            } else {
                ((ArrayNode) parent).set(index, value);
            }
        }

        void remove() {
            if (parent instanceof ObjectNode object) {
                object.remove(field);
            } else {
                ((ArrayNode) parent).remove(index);
            }
        }
    }
}
