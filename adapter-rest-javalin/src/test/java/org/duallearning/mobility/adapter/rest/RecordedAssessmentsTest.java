package org.duallearning.mobility.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duallearning.mobility.adapter.rest.ProblemsTest.problem;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.duallearning.mobility.adapter.rest.journey.HttpDriver;
import org.duallearning.mobility.application.exchange.Json;
import org.duallearning.mobility.application.port.in.AssessCandidacies.Query;
import org.duallearning.mobility.application.port.in.RecordAssessments;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.eligibility.RecordedAssessmentKey;
import org.duallearning.mobility.eligibility.RuleBook;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.ProjectReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Assessments explained, put on record and made again. */
final class RecordedAssessmentsTest {
    private static final ProjectReference PROJECT = new ProjectReference("erasmus-duaal-2018");
    private static final EditionId EDITION = new EditionId("2018-spring");
    private static final LearnerId LEARNER = new LearnerId("L001");
    private static final String PATH = "/projects/erasmus-duaal-2018";
    private static final String RECORDED = PATH + "/editions/2018-spring/recordedAssessments";

    private HttpDriver http;
    private RecordAssessments direct;

    @BeforeEach
    void importTheExample() {
        http = new HttpDriver("memory:");
        http.importDossier(Path.of("../adapter-cli/examples/erasmus-duaal"));
        direct = http.direct().application().recordAssessments();
    }

    @AfterEach
    void stop() {
        http.close();
    }

    @Test
    void anAssessmentIsExplainedInTheLanguageAskedFor() {
        String path = PATH + "/candidacies/L001/2018-spring/assessment/explanation";
        HttpResponse<String> dutch = http.calls().get(path, "Accept-Language", "nl");
        assertThat(dutch.headers().firstValue("Content-Language")).hasValue("nl");
        var query = new Query(PROJECT, EDITION, LEARNER, true, Locale.forLanguageTag("nl"));
        assertThat(dutch.body())
                .isEqualTo(json(http.direct()
                        .application()
                        .assessCandidacies()
                        .explain(query)
                        .orElseThrow()));
        assertThat(ok(dutch).path("rules")).isNotEmpty();
    }

    @Test
    void theAssessmentsOfAnEditionArePutOnRecordOnce() {
        String first = http.calls().post(RECORDED + "?on=2018-01-15").body();
        assertThat(ok(http.calls().get(RECORDED)).path("recorded"))
                .isNotEmpty()
                .allSatisfy(recorded ->
                        assertThat(recorded.path("recordedOn").asText()).isEqualTo("2018-01-15"));
        assertThat(first)
                .isEqualTo(http.calls().get(RECORDED).body())
                .isEqualTo(json(direct.recorded(PROJECT, EDITION, null).orElseThrow()));
        assertThat(ok(http.calls().post(RECORDED)).path("recorded")).isEmpty();
        assertThat(http.calls().get(RECORDED).body()).isEqualTo(first);
    }

    @Test
    void oneAssessmentIsPutOnRecordTodayInBelgiumUnlessTheRequestSaysWhen() {
        JsonNode recorded = ok(http.calls().post(RECORDED + "?learner=L001")).path("recorded");
        assertThat(recorded).singleElement().satisfies(one -> {
            assertThat(one.path("learner").asText()).isEqualTo("L001");
            assertThat(one.path("recordedOn").asText()).isEqualTo(HttpDriver.TODAY.toString());
        });
        assertThat(ok(http.calls().get(RECORDED + "?learner=L001")).path("recorded"))
                .isEqualTo(recorded);
        assertThat(ok(http.calls().get(RECORDED + "?learner=L002")).path("recorded"))
                .isEmpty();
    }

    @Test
    void anAssessmentOnRecordIsMadeAgainUnderTheRuleBookOfItsDay() {
        ok(http.calls().post(RECORDED + "?learner=L001"));
        String other = RuleBook.standard().text().replaceFirst("\nbook .*\n", "\nbook other\n");
        ok(http.calls().send("PUT", PATH + "/ruleBook", "text/plain", other));
        HttpResponse<String> answer = http.calls().get(RECORDED + "/L001/1/replay");
        JsonNode replay = ok(answer);
        assertThat(replay.path("reproduced").asBoolean()).isTrue();
        assertThat(replay.path("ruleBookInForce").asText()).isEqualTo("other");
        assertThat(replay.at("/assessment/ruleBook").asText())
                .isEqualTo(RuleBook.standard().version());
        assertThat(answer.headers().firstValue("Content-Language")).hasValue("en");
        assertThat(answer.body())
                .isEqualTo(json(direct.replay(
                                PROJECT,
                                new RecordedAssessmentKey(new CandidacyKey(LEARNER, EDITION), 1),
                                Locale.ENGLISH)
                        .orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/L001/2/replay", "/L001/0/replay", "/L001/first/replay", "/L000/1/replay"})
    void whatIsNotOnRecordIsNotMadeAgain(String path) {
        ok(http.calls().post(RECORDED + "?learner=L001"));
        problem(http.calls().get(RECORDED + path), 404, "belgif:resourceNotFound");
    }

    @Test
    void nothingIsPutOnRecordForAnEditionThatDoesNotExist() {
        String none = RECORDED.replace("2018-spring", "1918-spring");
        problem(http.calls().post(none), 404, "belgif:resourceNotFound");
        problem(http.calls().get(none), 404, "belgif:resourceNotFound");
    }

    private static JsonNode ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return DocumentedAnswers.checked(answer);
    }

    private static String json(Object view) {
        return new String(Json.write(view), StandardCharsets.UTF_8);
    }
}
