package org.duallearning.mobility.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duallearning.mobility.adapter.rest.ProblemsTest.problem;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.duallearning.mobility.adapter.rest.journey.HttpDriver;
import org.duallearning.mobility.application.exchange.Json;
import org.duallearning.mobility.eligibility.RuleBook;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.ProjectReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule book that a project works by. */
final class RuleBooksTest {
    private static final ProjectReference PROJECT = new ProjectReference("erasmus-duaal-2018");
    private static final String RULE_BOOK = "/projects/erasmus-duaal-2018/ruleBook";
    private static final String COMPARISON = RULE_BOOK + "/comparison";

    private static final String STANDARD = RuleBook.standard().text();
    private static final String MILDER = STANDARD.replaceFirst("\nbook .*\n", "\nbook milder\n")
            .replace("  then satisfied if endsOn from returnsOn\n  then refer\n", "  then satisfied\n");
    private static final String BROKEN = "book broken\n\nrule M03 gate\n  departing any tame\n";

    private HttpDriver http;

    @BeforeEach
    void importTheExample() {
        http = new HttpDriver("memory:");
        http.importDossier(Path.of("../adapter-cli/examples/erasmus-duaal"));
    }

    @AfterEach
    void stop() {
        http.close();
    }

    @Test
    void aProjectWorksByTheStandardBookUntilItAdoptsOne() {
        JsonNode book = ok(http.calls().get(RULE_BOOK));
        assertThat(book.path("text").asText()).isEqualTo(STANDARD);
        assertThat(book.path("adoptedOn").isNull()).isTrue();
    }

    @Test
    void anAdoptedBookIsInForceFromThenOn() {
        HttpResponse<String> answer = adopt(RULE_BOOK + "?on=2018-01-15", MILDER);
        JsonNode book = ok(answer);
        assertThat(book.path("ruleBook").asText()).isEqualTo("milder");
        assertThat(book.path("adoptedOn").asText()).isEqualTo("2018-01-15");
        assertThat(book.path("text").asText()).isEqualTo(MILDER);
        assertThat(answer.body())
                .isEqualTo(http.calls().get(RULE_BOOK).body())
                .isEqualTo(json(http.direct()
                        .application()
                        .keepRuleBooks()
                        .inForce(PROJECT)
                        .orElseThrow()));
        assertThat(http.assess(PROJECT.value())).contains("\"ruleBook\": \"milder\"");
    }

    @Test
    void aBookIsAdoptedTodayInBelgiumUnlessTheRequestSaysWhen() {
        assertThat(ok(adopt(RULE_BOOK, MILDER)).path("adoptedOn").asText()).isEqualTo(HttpDriver.TODAY.toString());
    }

    @Test
    void adoptingABookAgainChangesNothing() {
        String first = adopt(RULE_BOOK + "?on=2018-01-15", MILDER).body();
        assertThat(adopt(RULE_BOOK + "?on=2019-01-15", MILDER).body()).isEqualTo(first);
    }

    @Test
    void aBookThatIsNotUnderstoodIsRefusedWithThePlaceAndTheOtherStaysInForce() {
        ok(adopt(RULE_BOOK, MILDER));
        JsonNode document = problem(adopt(RULE_BOOK, BROKEN), 422, "mobility:ruleBookNotUnderstood");
        assertThat(document.path("detail").asText()).contains("Version milder stays in force");
        JsonNode issue = document.at("/issues/0");
        assertThat(issue.path("in").asText()).isEqualTo("body");
        assertThat(issue.path("line").asInt()).isEqualTo(4);
        assertThat(issue.path("column").asInt()).isPositive();
        assertThat(issue.path("detail").asText())
                .startsWith("Line 4, column " + issue.path("column").asInt() + ": ")
                .hasSizeGreaterThan(30);
        assertThat(ok(http.calls().get(RULE_BOOK)).path("ruleBook").asText()).isEqualTo("milder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "book", "\u0000", "hello", "# nothing but a remark"})
    void noTextThatIsNoRuleBookBreaksTheServer(String text) {
        problem(adopt(RULE_BOOK, text), 422, "mobility:ruleBookNotUnderstood");
        problem(compare(COMPARISON, text), 422, "mobility:ruleBookNotUnderstood");
    }

    @ParameterizedTest
    @CsvSource({"nl, blijft van kracht, Lijn 4", "fr, reste en vigueur, Ligne 4"})
    void whatIsNotUnderstoodIsToldInTheLanguageAskedFor(String language, String stays, String place) {
        HttpResponse<String> answer =
                http.calls().send("PUT", RULE_BOOK, "text/plain", BROKEN, "Accept-Language", language);
        assertThat(problem(answer, 422, "mobility:ruleBookNotUnderstood")
                        .path("detail")
                        .asText())
                .contains(stays);
        assertThat(answer.body()).contains(place);
    }

    @Test
    void anotherBookIsComparedWithTheOneInForceAndNotSaved() {
        HttpResponse<String> answer = compare(COMPARISON, MILDER);
        JsonNode comparison = ok(answer);
        assertThat(comparison.at("/after/ruleBook").asText()).isEqualTo("milder");
        assertThat(comparison.path("differences")).isNotEmpty();
        assertThat(answer.body()).isEqualTo(json(compared(null)));
        assertThat(ok(http.calls().get(RULE_BOOK)).path("adoptedOn").isNull()).isTrue();
    }

    @Test
    void aComparisonCanBeAboutOneEdition() {
        HttpResponse<String> answer = compare(COMPARISON + "?edition=2018-spring", MILDER);
        assertThat(answer.body()).isEqualTo(json(compared(new EditionId("2018-spring"))));
        assertThat(ok(answer).path("candidacies").asInt())
                .isLessThan(ok(compare(COMPARISON, MILDER)).path("candidacies").asInt());
    }

    @Test
    void aBookThatIsNotUnderstoodIsNotCompared() {
        JsonNode document = problem(compare(COMPARISON, BROKEN), 422, "mobility:ruleBookNotUnderstood");
        assertThat(document.at("/issues/0/line").asInt()).isEqualTo(4);
    }

    @Test
    void aProjectOrEditionThatDoesNotExistHasNoBook() {
        String none = "/projects/none/ruleBook";
        problem(http.calls().get(none), 404, "belgif:resourceNotFound");
        problem(adopt(none, MILDER), 404, "belgif:resourceNotFound");
        problem(compare(none + "/comparison", MILDER), 404, "belgif:resourceNotFound");
        problem(compare(COMPARISON + "?edition=1918-spring", MILDER), 404, "belgif:resourceNotFound");
    }

    private HttpResponse<String> adopt(String path, String text) {
        return http.calls().send("PUT", path, "text/plain; charset=utf-8", text);
    }

    private HttpResponse<String> compare(String path, String text) {
        return http.calls().send("POST", path, "text/plain", text);
    }

    private Object compared(EditionId edition) {
        return http.direct()
                .application()
                .compareRuleBooks()
                .compare(PROJECT, edition, null, RuleBook.parse(new StringReader(MILDER)))
                .orElseThrow();
    }

    private static JsonNode ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return DocumentedAnswers.checked(answer);
    }

    private static String json(Object view) {
        return new String(Json.write(view), StandardCharsets.UTF_8);
    }
}
