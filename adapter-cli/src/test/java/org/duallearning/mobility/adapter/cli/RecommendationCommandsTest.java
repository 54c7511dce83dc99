package org.duallearning.mobility.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Policy recommendations on the example, from the command line. */
final class RecommendationCommandsTest {
    private static final String REAL = "recommendations-2019";

    private static final LocalDate LATER = LocalDate.of(2020, 5, 1);

    private final ExampleStore store = new ExampleStore().on(LATER);

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    @Test
    void theRealRecommendationsWereProposedInOctober2019() throws IOException {
        JsonNode steps = json(store.answer("recommendation", "list", "--json")).at("/recommendations/0/steps");
        assertThat(steps.findValuesAsText("status")).containsExactly("DRAFTED", "REVIEWED", "PROPOSED");
        assertThat(steps.findValuesAsText("date")).containsExactly("2019-spring", "2019-05-24", "2019-10");
    }

    @Test
    void theEvidenceIsWhatTheNumberedReportSays() throws IOException {
        JsonNode report = json(store.answer("report", "publish", "--audience", "public", "--json"));
        JsonNode shown = json(store.answer("recommendation", "show", REAL, "--report", "1", "--json"));
        assertThat(shown.get("report").intValue()).isEqualTo(1);
        assertThat(shown.get("evidence")).hasSizeGreaterThan(5);
        for (JsonNode evidence : shown.get("evidence")) {
            JsonNode published = indicator(report, evidence.get("indicator").textValue());
            assertThat(evidence.get("claim")).isEqualTo(published.get("claim"));
            assertThat(evidence.get("sentence").asText(""))
                    .isEqualTo(published.at("/sentences/en").asText(""));
        }
    }

    @Test
    void aSeasonIsSaidInTheLanguageOfTheReader() {
        Locale dutch = Locale.forLanguageTag("nl");
        assertThat(store.answer(dutch, "recommendation", "show", REAL))
                .contains("voorjaar 2019", "24 mei 2019", "oktober 2019")
                .doesNotContain("2019-spring");
        assertThat(store.answer(dutch, "report", "publish", "--audience", "public"))
                .contains("voorjaar 2019  ", "oktober 2019");
    }

    private static JsonNode indicator(JsonNode report, String id) {
        for (JsonNode objective : report.get("objectives")) {
            for (JsonNode indicator : objective.get("indicators")) {
                if (indicator.get("indicator").textValue().equals(id)) {
                    return indicator;
                }
            }
        }
        throw new AssertionError("The report has no indicator " + id);
    }

    @Test
    void withoutAReportTheEvidenceIsExactAndSaysSo() {
        assertThat(store.answer("recommendation", "show", REAL))
                .contains("80 out of 90 participants who answered are (very) satisfied")
                .contains("exact: for the coordinator only")
                .contains("synthetic");
    }

    @Test
    void aRecommendationOfOnesOwnGoesItsWayToTheEnd() throws IOException {
        assertThat(store.on(CommandRun.TODAY).answer(draft("R1", "satisfied,go-again")))
                .contains("synthetic");
        store.on(LATER);
        store.answer("recommendation", "advance", "R1", "proposed", "--on", "2019-10", "--bodies", "A body");
        JsonNode adopted =
                json(store.answer("recommendation", "advance", "R1", "adopted", "--on", "2020-spring", "--json"));
        assertThat(adopted.get("provenance").textValue()).isEqualTo("MIXED");
        JsonNode steps = adopted.at("/recommendations/0/steps");
        assertThat(steps.findValuesAsText("status")).containsExactly("DRAFTED", "PROPOSED", "ADOPTED");
        assertThat(steps.at("/2/date").textValue()).isEqualTo("2020-spring");
        assertThat(json(store.answer("recommendation", "show", "R1", "--json")).get("next"))
                .isEmpty();
        assertThat(store.answer("audit", "show", "--after", "3264")).contains("recommendation kept");
    }

    @ParameterizedTest
    @CsvSource({"en, that has begun", "nl, dat begonnen is", "fr, qui a commencé"})
    void aStepOfADayThatHasNotComeIsRefused(String language, String advice) {
        String[] early = Stream.concat(Stream.of(draft("R1", "satisfied")), Stream.of("--on", "2099"))
                .toArray(String[]::new);
        String[] late = {"recommendation", "advance", REAL, "adopted", "--on", "2020-06"};
        for (String[] command : List.of(early, late)) {
            CommandRun refused = store.run(Locale.forLanguageTag(language), command);
            assertThat(refused.exitCode()).isEqualTo(ExitCode.INPUT_INVALID.number());
            assertThat(refused.err()).contains(LATER.toString(), advice);
        }
        assertThat(store.answer("recommendation", "list")).doesNotContain("R1");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'reach-dissemination: not stated, there are no data.', on this objective",
        "nl, 'reach-dissemination: niet vermeld, er zijn geen gegevens.', doelstelling zijn er",
        "fr, 'reach-dissemination : non indiqué, il n’y a pas de données.', cet objectif"
    })
    void anIndicatorWithoutDataIsNoEvidenceAndNoObjective(String language, String told, String ofAnObjective)
            throws IOException {
        store.on(CommandRun.TODAY).answer(draft("R1", "reach-dissemination"));
        assertThat(store.answer(Locale.forLanguageTag(language), "recommendation", "show", "R1"))
                .contains(told)
                .doesNotContain(ofAnObjective);
        String sentence = "1 of 2 recommendations rests on an indicator of which there are data.";
        assertThat(store.answer("indicator", "list")).contains(sentence);
        JsonNode report = json(store.answer("report", "publish", "--audience", "public", "--json"));
        assertThat(indicator(report, "evidenced").at("/sentences/en").textValue())
                .isEqualTo(sentence);
    }

    private static String[] draft(String id, String evidence) {
        return new String[] {
            "recommendation", "draft", id, "--title", "Visits", "--text", "Fund them.", "--evidence", evidence
        };
    }

    @Test
    void aStepThatIsNotTheNextIsRefusedAndNothingIsDone() {
        CommandRun refused = store.run("recommendation", "advance", REAL, "reviewed");
        assertThat(refused.exitCode()).isEqualTo(ExitCode.INPUT_INVALID.number());
        assertThat(refused.err()).contains("\"proposed\" now").contains("adopted, turned down");
        store.answer("recommendation", "advance", REAL, "rejected", "--on", "2019-11");
        assertThat(store.run("recommendation", "advance", REAL, "adopted").err())
                .contains("its end");
    }

    @Test
    void aStepThatWasSurelyTakenBeforeOneThatComesFirstIsRefusedInThreeLanguages() {
        for (String language : List.of("en", "nl", "fr")) {
            CommandRun refused =
                    store.run("recommendation", "advance", REAL, "adopted", "--on", "2019-09-30", "--lang", language);
            assertThat(refused.exitCode()).isEqualTo(ExitCode.INPUT_INVALID.number());
            assertThat(refused.err()).contains(REAL, "2019-09-30", "2019-10", "--on");
        }
        assertThat(store.run("recommendation", "advance", REAL, "adopted", "--on", "2019-spring")
                        .exitCode())
                .isEqualTo(ExitCode.INPUT_INVALID.number());
        store.answer("recommendation", "advance", REAL, "adopted", "--on", "2019-autumn");
    }

    @Test
    void aRecommendationThatIsOnFileIsNotDraftedAgain() {
        store.answer(draft("R1", "satisfied"));
        CommandRun refused = store.run(draft("R1", "go-again"));
        assertThat(refused.exitCode()).isEqualTo(ExitCode.INPUT_INVALID.number());
        assertThat(refused.err()).contains("R1 already", "choose another id");
    }

    @Test
    void evidenceIsSetApartByCommasOrSpaces() throws IOException {
        store.answer(draft("R1", "satisfied, go-again participants"));
        assertThat(json(store.answer("recommendation", "show", "R1", "--json")).findValuesAsText("indicator"))
                .containsExactly("satisfied", "go-again", "participants");
    }

    @Test
    void aCommandThatThereIsNotHasNoHelp() {
        CommandRun refused = store.run("recommendation", "add", "--help");
        assertThat(refused.exitCode()).isEqualTo(ExitCode.USAGE.number());
        assertThat(refused.err()).contains("add");
        assertThat(refused.out()).isEmpty();
        assertThat(store.run("ad", "--help").exitCode()).isEqualTo(ExitCode.USAGE.number());
        assertThat(store.run("recommendation", "--help").exitCode()).isEqualTo(ExitCode.DONE.number());
    }

    @Test
    void aRecommendationRestsOnIndicatorsThatThereAre() {
        CommandRun refused = store.run(draft("R1", "satisfied,luck"));
        assertThat(refused.exitCode()).isEqualTo(ExitCode.INPUT_INVALID.number());
        assertThat(refused.err()).contains("luck").contains("ambassadors");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(store.run("recommendation", "show", "R9").exitCode()).isEqualTo(ExitCode.NOT_FOUND.number());
        assertThat(store.run("recommendation", "advance", "R9", "adopted").exitCode())
                .isEqualTo(ExitCode.NOT_FOUND.number());
        CommandRun noReport = store.run("recommendation", "show", REAL, "--report", "7");
        assertThat(noReport.exitCode()).isEqualTo(ExitCode.NOT_FOUND.number());
        assertThat(noReport.err()).contains("report 7");
    }

    @Test
    void aDayThatIsNoneIsRefused() {
        assertThat(store.run("recommendation", "advance", REAL, "adopted", "--on", "2020-13")
                        .exitCode())
                .isEqualTo(ExitCode.USAGE.number());
    }
}
