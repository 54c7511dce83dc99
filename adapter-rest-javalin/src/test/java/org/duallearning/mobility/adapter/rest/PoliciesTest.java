package org.duallearning.mobility.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duallearning.mobility.adapter.rest.ProblemsTest.problem;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duallearning.mobility.adapter.rest.journey.HttpDriver;
import org.duallearning.mobility.application.exchange.Json;
import org.duallearning.mobility.application.port.in.TryPolicies.Answer;
import org.duallearning.mobility.application.port.in.TryPolicies.NamedRules;
import org.duallearning.mobility.application.port.in.TryPolicies.Policy;
import org.duallearning.mobility.application.port.in.TryPolicies.Question;
import org.duallearning.mobility.eligibility.RuleBook;
import org.duallearning.mobility.matching.Mechanism;
import org.duallearning.mobility.policy.Going;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Other rules and other ways to decide, beside those of the project. */
final class PoliciesTest {
    private static final ProjectReference PROJECT = new ProjectReference("erasmus-duaal-2018");
    private static final String COMPARISON = "/projects/erasmus-duaal-2018/policies/comparison";
    private static final String PRIORITY = "{\"policies\": [{\"mechanism\": \"priority\"}]}";
    private static final String MILDER = RuleBook.standard()
            .text()
            .replaceFirst("\nbook .*\n", "\nbook milder\n")
            .replace("  then satisfied if endsOn from returnsOn\n  then refer\n", "  then satisfied\n");

    private static HttpDriver http;

    @BeforeAll
    static void importTheExample() {
        http = new HttpDriver("memory:");
        http.importDossier(Path.of("../adapter-cli/examples/erasmus-duaal"));
    }

    @AfterAll
    static void stop() {
        http.close();
    }

    @Test
    void policiesAreSetBesideThatOfTheProjectAndNotSaved() {
        Object body = Map.of(
                "policies",
                List.of(
                        Map.of("rules", "milder.rules", "text", MILDER),
                        Map.of("rules", "milder.rules", "text", MILDER, "mechanism", "priority"),
                        Map.of("mechanism", "stable")));
        HttpResponse<String> answer = compare(COMPARISON, json(body));
        JsonNode policies = ok(answer).path("policies");

        assertThat(policies.findValuesAsText("policy")).contains("A", "B", "C", "D");
        assertThat(policies.at("/1/ruleBook").asText()).isEqualTo("milder");
        assertThat(answer.body())
                .isEqualTo(json(compared(
                        null,
                        Going.PLACED,
                        List.of(),
                        0,
                        Locale.ENGLISH,
                        new Policy(milder(), Mechanism.MOST_PLACED),
                        new Policy(milder(), Mechanism.PRIORITY),
                        new Policy(null, Mechanism.STABLE))));
        assertThat(http.calls().get("/projects/erasmus-duaal-2018/ruleBook").body())
                .doesNotContain("milder");
    }

    @Test
    void theQuestionIsNarrowedByParameters() {
        HttpResponse<String> answer = http.calls()
                .send(
                        "POST",
                        COMPARISON + "?edition=2018-spring&going=ENTERED&indicator=satisfied&indicator=language&seed=3",
                        "application/json",
                        "{\"policies\": [{\"mechanism\": \"lottery\"}]}",
                        "Accept-Language",
                        "nl");

        assertThat(ok(answer).at("/evidence/indicators")).hasSize(2);
        assertThat(answer.headers().firstValue("Content-Language")).contains("nl");
        assertThat(answer.body())
                .isEqualTo(json(compared(
                        new EditionId("2018-spring"),
                        Going.ENTERED,
                        List.of("satisfied", "language"),
                        3,
                        Locale.forLanguageTag("nl"),
                        new Policy(null, Mechanism.LOTTERY))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"policies\": []} | policies | 1 to 25",
                "{\"policies\": [1]} | policies | 1 to 25",
                "{\"policies\": [{}]} | policies[0].mechanism | Fill in",
                "{\"policies\": [{\"mechanism\": \"best\"}]} | policies[0].mechanism | most-placed, most-fit",
                "{\"policies\": [{\"text\": \"book b\"}]} | policies[0].rules | Fill in",
                "{\"policies\": [{\"mechanism\": \"stable\"}, {\"rules\": \"b\"}]} | policies[1].text | Fill in",
                "{\"policies\": [{\"mechanism\": \"stable\", \"seed\": 3}]} | policies[0].seed | rules, text, mechanism",
                "{} | policies | Fill in",
                "[] | body | policies"
            })
    void aBodyThatNamesNoPolicyIsRefusedWithThePlace(String body, String name, String advice) {
        JsonNode issue =
                problem(compare(COMPARISON, body), 400, "belgif:badRequest").at("/issues/0");

        assertThat(issue.path("in").asText()).isEqualTo("body");
        assertThat(issue.path("name").asText()).isEqualTo(name);
        assertThat(issue.path("detail").asText()).contains(advice);
    }

    @Test
    void moreThanThereAreLettersForAreRefused() {
        String one = "{\"mechanism\": \"stable\"}, ";
        String body = "{\"policies\": [" + one.repeat(25) + one.strip().replace(",", "") + "]}";

        assertThat(problem(compare(COMPARISON, body), 400, "belgif:badRequest")
                        .at("/issues/0/detail")
                        .asText())
                .contains("1 to 25");
    }

    @Test
    void aRuleBookThatIsNotUnderstoodIsToldWithThePolicyAndTheLine() {
        String body = json(Map.of(
                "policies",
                List.of(
                        Map.of("mechanism", "stable"),
                        Map.of("rules", "broken", "text", "book broken\n\nrule M03 gate\n  departing any tame\n"))));
        JsonNode issue = problem(compare(COMPARISON, body), 422, "mobility:ruleBookNotUnderstood")
                .at("/issues/0");

        assertThat(issue.path("name").asText()).isEqualTo("policies[1].text");
        assertThat(issue.path("line").asInt()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"going=all", "indicator=none", "indicator=", "seed=x", "edition="})
    void aParameterThatSaysNothingIsToldWhatItTakes(String parameter) {
        JsonNode issue = problem(compare(COMPARISON + "?" + parameter, PRIORITY), 400, "belgif:badRequest")
                .at("/issues/0");

        assertThat(issue.path("in").asText()).isEqualTo("query");
        assertThat(issue.path("name").asText()).isEqualTo(parameter.split("=", 2)[0]);
    }

    @Test
    void aProjectOrEditionThatDoesNotExistHasNoPolicies() {
        problem(compare("/projects/none/policies/comparison", PRIORITY), 404, "belgif:resourceNotFound");
        problem(compare(COMPARISON + "?edition=1918-spring", PRIORITY), 404, "belgif:resourceNotFound");
    }

    private static NamedRules milder() {
        return new NamedRules("milder.rules", RuleBook.parse(new StringReader(MILDER)));
    }

    private static Object compared(
            @Nullable EditionId edition,
            Going going,
            List<String> indicators,
            long seed,
            Locale language,
            Policy... others) {
        Answer answer = http.direct()
                .application()
                .tryPolicies()
                .compare(new Question(PROJECT, edition, List.of(others), going, indicators, seed, language));
        return ((Answer.Compared) answer).comparison();
    }

    private static HttpResponse<String> compare(String path, String body) {
        return http.calls().send("POST", path, "application/json", body);
    }

    private static JsonNode ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return DocumentedAnswers.checked(answer);
    }

    private static String json(Object view) {
        return new String(Json.write(view), StandardCharsets.UTF_8);
    }
}
