package org.duallearning.mobility.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers that are still to come on the example, from the command line. */
final class OutcomeCommandsTest {
    private final ExampleStore store = new ExampleStore();

    @Test
    void whoAnsweredAllButWhatIsOptionalIsCompleteAndNotInPart() throws IOException {
        JsonNode status =
                new ObjectMapper().readTree(store.answer("outcome", "status", "--on", "2019-12-20", "--json"));
        int complete = 0;
        int due = 0;
        for (JsonNode school : status.get("schools")) {
            for (JsonNode asked : school.get("asked")) {
                assertThat(asked.get("partly")).isEmpty();
                complete += asked.get("complete").intValue();
                due += asked.get("due").intValue();
            }
        }
        assertThat(complete).isPositive().isLessThan(due);
    }

    @Test
    void aSchoolReadsWhoDidNotAnswerYet() {
        assertThat(store.answer("outcome", "status", "--school", "S01", "--on", "2019-12-20"))
                .contains("before departure, learner: 5 of 5 complete", "nothing yet: L001, L011, L041")
                .doesNotContain("in part");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'counted, but of a day that is unlikely for this time: L001.'",
        "nl, 'telt mee, maar is van een dag die onwaarschijnlijk is voor dit moment: L001.'",
        "fr, 'compté, mais d’un jour invraisemblable pour ce moment : L001.'"
    })
    void whatCountsThoughItsDayIsUnlikelyIsTold(String language, String told, @TempDir Path folder) throws IOException {
        Path surveys = Samples.example(folder).resolve("surveys.csv");
        Files.writeString(
                surveys,
                Files.readString(surveys)
                        .replaceAll(
                                "(?m)^(L001,LEARNER,L001,,2018-spring,BEFORE,.*),2018-\\d\\d-\\d\\d$",
                                "$1,2017-01-10"));
        assertThat(store.answer("outcome", "status", "--school", "S01", "--on", "2019-12-20"))
                .doesNotContain("unlikely");
        store.answer("import", folder.toString());

        Locale locale = Locale.forLanguageTag(language);
        assertThat(store.answer(locale, "outcome", "status", "--school", "S01", "--on", "2019-12-20")
                        .replaceAll("\\s+", " "))
                .contains(told);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'on file, but counted nowhere: L001.'",
        "nl, 'in het dossier, maar telt nergens mee: L001.'",
        "fr, 'au dossier, mais compté nulle part : L001.'"
    })
    void whatIsOnFileAndCountsNowhereIsNotCalledNothing(String language, String told, @TempDir Path folder)
            throws IOException {
        Path surveys = Samples.example(folder).resolve("surveys.csv");
        Files.writeString(
                surveys,
                Files.readString(surveys)
                        .replaceAll(
                                "(?m)^(L001,LEARNER,L001,,2018-spring,BEFORE,.*),2018-\\d\\d-\\d\\d$",
                                "$1,2018-09-10"));
        assertThat(store.run("import", folder.toString()).err().replaceAll("\\s+", " "))
                .contains("cannot be of its wave");

        Locale locale = Locale.forLanguageTag(language);
        assertThat(store.answer(locale, "outcome", "status", "--school", "S01", "--on", "2018-12-20")
                        .replaceAll("\\s+", " "))
                .contains(told);
    }

    @Test
    void whoAnsweredInPartIsNamedByTheQuestionsThatAreMissing(@TempDir Path folder) throws IOException {
        Path surveys = Samples.example(folder).resolve("surveys.csv");
        String answer = "L001,LEARNER,L001,,2018-spring,BEFORE,autonomy,2,2018-03-03";
        Samples.edit(surveys, answer, answer.replace(",2,2018", ",,2018"));
        Files.writeString(
                surveys,
                Files.readString(surveys)
                        .replaceAll("(L011,LEARNER,L011,,2018-spring,BEFORE,(autonomy|confidence),)[^,]*", "$1"));
        store.answer("import", folder.toString());

        assertThat(store.answer("outcome", "status", "--school", "S01", "--on", "2019-12-20"))
                .contains("in part, without autonomy: L001\n", "in part, without autonomy, confidence: L011\n");
        assertThat(new ObjectMapper()
                        .readTree(store.answer("outcome", "status", "--school", "S01", "--on", "2019-12-20", "--json"))
                        .at("/schools/0/asked/0/partly")
                        .toString())
                .isEqualTo("[{\"learner\":\"L001\",\"missing\":[\"autonomy\"]},"
                        + "{\"learner\":\"L011\",\"missing\":[\"autonomy\",\"confidence\"]}]");
    }
}
