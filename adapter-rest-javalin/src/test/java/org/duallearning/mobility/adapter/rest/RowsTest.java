package org.duallearning.mobility.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duallearning.mobility.adapter.rest.journey.DossierZip;
import org.duallearning.mobility.adapter.rest.journey.HttpDriver;
import org.duallearning.mobility.application.exchange.Json;
import org.duallearning.mobility.application.message.AgreementRow;
import org.duallearning.mobility.application.message.CandidacyRow;
import org.duallearning.mobility.application.message.LearnerRow;
import org.duallearning.mobility.application.message.ProjectRow;
import org.duallearning.mobility.application.port.in.ReadRows;
import org.duallearning.mobility.application.view.PageView;
import org.duallearning.mobility.project.ProjectReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reading what is stored. */
final class RowsTest {
    private static final ProjectReference PROJECT = new ProjectReference("erasmus-duaal-2018");
    private static final String PATH = "/projects/erasmus-duaal-2018";

    private static HttpDriver http;
    private static ReadRows rows;

    @BeforeAll
    static void importTheExample() {
        http = new HttpDriver("memory:");
        http.importDossier(Path.of("../adapter-cli/examples/erasmus-duaal"));
        rows = http.direct().application().readRows();
    }

    @AfterAll
    static void stop() {
        http.close();
    }

    @Test
    void projectsAreListedAndReadAsTheyAreStored() {
        assertThat(ok("/projects")).isEqualTo(json(rows.projects()));
        assertThat(ok(PATH))
                .isEqualTo(json(rows.row(PROJECT, ProjectRow.class, List.of(PROJECT.value()))
                        .orElseThrow()));
    }

    @Test
    void aRowIsReadByEveryPartOfItsKeyAndSaysWhetherItIsReal() {
        HttpResponse<String> learner = http.calls().get(PATH + "/learners/L001");
        assertThat(learner.body())
                .isEqualTo(json(
                        rows.row(PROJECT, LearnerRow.class, List.of("L001")).orElseThrow()));
        assertThat(learner.headers().firstValue("Mobility-Provenance")).hasValue("MIXED");
        assertThat(ok(PATH + "/candidacies/L001/2018-spring"))
                .isEqualTo(json(rows.row(PROJECT, CandidacyRow.class, List.of("L001", "2018-spring"))
                        .orElseThrow()));
        assertThat(ok(PATH + "/agreements/L001/2017-09-04"))
                .isEqualTo(json(rows.row(PROJECT, AgreementRow.class, List.of("L001", "2017-09-04"))
                        .orElseThrow()));
    }

    @Test
    void everyKindOfRowIsListed() {
        for (String kind :
                List.of("editions", "organisations", "learners", "agreements", "places", "candidacies", "stays")) {
            assertThat(ok(PATH + "/" + kind + "?pageSize=1")).contains("\"provenance\": \"MIXED\"");
        }
    }

    @Test
    void pagesFollowedToTheEndHoldEveryRowOnce() {
        List<AgreementRow> all = rows.page(PROJECT, AgreementRow.class, List.of(), Integer.MAX_VALUE - 1)
                .orElseThrow()
                .items();
        List<AgreementRow> seen = new ArrayList<>();
        String after = "";
        List<String> next = List.of();
        do {
            PageView<AgreementRow> expected =
                    rows.page(PROJECT, AgreementRow.class, next, 7).orElseThrow();
            assertThat(ok(PATH + "/agreements?pageSize=7" + after)).isEqualTo(json(expected));
            seen.addAll(expected.items());
            next = expected.next();
            after = "&after=" + String.join("&after=", next);
        } while (!next.isEmpty());
        assertThat(seen).isEqualTo(all).hasSizeGreaterThan(7);
    }

    @Test
    void anAssessmentIsReadForOneCandidacyOrForSome() {
        String one = ok(PATH + "/candidacies/L001/2018-spring/assessment");
        assertThat(one).contains("\"learner\": \"L001\"").doesNotContain("L002");
        assertThat(ok(PATH + "/assessments?learner=L001&edition=2018-spring")).isEqualTo(one);
        assertThat(ok(PATH + "/assessments?edition=2018-spring"))
                .contains("2018-spring")
                .doesNotContain("2019-spring");
        assertThat(ok(PATH + "/assessments?all=true").length())
                .isGreaterThan(http.assess(PROJECT.value()).length());
    }

    @Test
    void textsAreInTheLanguageAskedFor() {
        String english = ok("/rules");
        HttpResponse<String> dutch = http.calls().get("/rules", "Accept-Language", "de, nl-BE;q=0.8, en;q=0.1");
        assertThat(dutch.headers().firstValue("Content-Language")).hasValue("nl");
        assertThat(dutch.body()).isNotEqualTo(english);
        assertThat(http.calls().get("/rules", "Accept-Language", ";;").body()).isEqualTo(english);
        assertThat(http.calls().get("/rules", "Accept-Language", "fr").headers().firstValue("Content-Language"))
                .hasValue("fr");
    }

    @Test
    void rulesCanBeAskedOfADay() {
        assertThat(ok("/rules?on=2018-03-18"))
                .contains("\"on\": \"2018-03-18\"")
                .isNotEqualTo(ok("/rules"));
    }

    @Test
    void idsMayHoldWhatAPathMayNot() {
        Map<String, String> files = new HashMap<>(DossierZip.files(Path.of("../adapter-cli/examples/erasmus-duaal")));
        files.replaceAll((name, text) -> text.replace("L001", "L/ é+1"));
        try (HttpDriver other = new HttpDriver("memory:")) {
            other.calls().postFile("/dossiers", "dossier", "odd.zip", DossierZip.of(files));
            assertThat(other.calls().get(PATH + "/learners/L%2F%20%C3%A9+1").body())
                    .contains("\"learner\": \"L/ é+1\"");
        }
    }

    @Test
    void theServerIsUp() {
        HttpResponse<String> health = http.calls().get("/health");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).isEqualTo(json(Map.of("status", "UP")));
    }

    private static String ok(String path) {
        HttpResponse<String> answer = http.calls().get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        DocumentedAnswers.checked(answer);
        return answer.body();
    }

    private static String json(Object view) {
        return new String(Json.write(view), StandardCharsets.UTF_8);
    }
}
