package org.duallearning.mobility.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.duallearning.mobility.adapter.rest.journey.HttpDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rounds checked and repaired, on the example as it was before anybody left. */
final class RepairsTest {
    private static final String PROJECT = "erasmus-duaal-2018";
    private static final String EDITION = "/projects/" + PROJECT + "/editions/2018-spring";
    private static final String REPAIR = EDITION + "/repair";

    @TempDir
    private Path folder;

    private HttpDriver http;

    @BeforeEach
    void confirmTheFirstRound() throws IOException {
        http = new HttpDriver("memory:");
        try (Stream<Path> files = Files.list(Path.of("../adapter-cli/examples/erasmus-duaal"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Path stays = folder.resolve("stays.csv");
        Files.writeString(stays, Files.readAllLines(stays).get(0) + "\n");
        http.importDossier(folder);
        http.propose(PROJECT, "2018-spring");
        http.confirm(PROJECT, "2018-spring", 1);
    }

    @AfterEach
    void stop() {
        http.close();
    }

    @Test
    void aRoundIsProvenUntilItsRowsChange() throws IOException {
        assertThat(answer(200, http.calls().get(EDITION + "/rounds/1/check"))
                        .path("valid")
                        .asBoolean())
                .isTrue();
        withdrawL001();
        assertThat(type(409, http.calls().get(EDITION + "/rounds/1/check"))).endsWith("mobility:staleRound");
        assertThat(http.calls().get(EDITION + "/rounds/9/check").statusCode()).isEqualTo(404);
    }

    @Test
    void aWithdrawalIsLookedAtFirstAndKeptOnceItIsOnFile() throws IOException {
        JsonNode supposed = answer(200, http.calls().get(REPAIR + "?withdraws=L001"));
        assertThat(supposed.path("supposed").asBoolean()).isTrue();
        assertThat(supposed.path("gone").get(0).path("learner").asText()).isEqualTo("L001");
        assertThat(supposed.path("options").get(0).path("moves").asInt()).isZero();
        assertThat(type(409, http.calls().post(REPAIR + "?option=1&withdraws=L001&seen=" + seen("?withdraws=L001"))))
                .endsWith("mobility:notOnFile");

        withdrawL001();
        HttpResponse<String> kept = http.calls().post(REPAIR + "?option=1&on=2018-01-15&seen=" + seen(""));

        JsonNode round = answer(201, kept);
        assertThat(kept.headers().firstValue("Location")).hasValue(EDITION + "/rounds/2");
        assertThat(round.path("repairOf").asInt()).isEqualTo(1);
        assertThat(round.path("proposedOn").asText()).isEqualTo("2018-01-15");
        assertThat(answer(200, http.calls().get(EDITION + "/rounds/2/check"))
                        .path("valid")
                        .asBoolean())
                .isTrue();
        http.confirm(PROJECT, "2018-spring", 2);
        assertThat(http.round(PROJECT, "2018-spring", 1)).contains("\"status\": \"SUPERSEDED\"");
    }

    @Test
    void theListOfRoundsLeavesOutTheCertificatesThatEachRoundHas() throws IOException {
        JsonNode listed = answer(200, http.calls().get(EDITION + "/rounds"))
                .path("rounds")
                .get(0);
        JsonNode round = answer(200, http.calls().get(EDITION + "/rounds/1"));

        assertThat(listed.has("certificate")).isFalse();
        assertThat(round.path("certificate").path("kind").asText()).isEqualTo("prices");
        assertThat(listed).isEqualTo(((ObjectNode) round.deepCopy()).without("certificate"));
    }

    @Test
    void theDaysOfARoundAreInOrderAndStay() throws IOException {
        String confirmation = EDITION + "/rounds/1/confirmation";
        assertThat(answer(200, http.calls().post(confirmation))
                        .path("confirmedOn")
                        .asText())
                .isEqualTo("2018-01-15");
        JsonNode other = answer(409, http.calls().post(confirmation + "?on=2018-01-20"));
        assertThat(other.path("type").asText()).endsWith("mobility:alreadyConfirmed");
        assertThat(other.path("detail").asText()).contains("2018-01-15");

        withdrawL001();
        http.calls().post(REPAIR + "?option=1&on=2018-02-02&seen=" + seen(""));
        String early = http.calls()
                .post(EDITION + "/rounds/2/confirmation?on=2018-02-01")
                .body();
        assertThat(early).contains("\"value\": \"2018-02-01\"", "proposed on 2018-02-02");
    }

    @Test
    void allThatCanBeSupposedIsTakenTogether() throws IOException {
        JsonNode repair = answer(
                200,
                http.calls()
                        .get(REPAIR + "?withdraws=L001&withdraws=L002&lostPlace=P2018-NL-01&fewerSeats=P2018-DE-01"
                                + "&refuses=P2018-DE-04:L003"));
        assertThat(repair.path("gone")).hasSize(2);
        JsonNode cancelled = answer(200, http.calls().get(REPAIR + "?cancelled=true"));
        assertThat(cancelled.path("options").get(0).path("placed").asInt()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "?withdraws=nobody, learner",
        "?withdraws=L042, learner",
        "?lostPlace=nowhere, place",
        "?refuses=L001, refuses",
        "?withdraws=, withdraws"
    })
    void whatIsNotOfTheEditionIsRefusedByName(String query, String name) {
        HttpResponse<String> refused = http.calls().get(REPAIR + query);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"name\": \"" + name + "\"");
    }

    @Test
    void anOptionHasToBeNamedAndBeThere() throws IOException {
        String seen = "seen=" + seen("");
        assertThat(http.calls().post(REPAIR + "?" + seen).statusCode()).isEqualTo(400);
        assertThat(http.calls().post(REPAIR + "?option=999&" + seen).statusCode())
                .isEqualTo(400);
        for (String without : new String[] {"", "&seen="}) {
            HttpResponse<String> refused = http.calls().post(REPAIR + "?option=1" + without);
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).contains("\"name\": \"seen\"");
        }
    }

    @Test
    void anOptionIsKeptOnlyIfItIsStillTheOneThatWasLookedAt() throws IOException {
        String before = seen("");
        withdrawL001();

        assertThat(type(409, http.calls().post(REPAIR + "?option=1&seen=" + before)))
                .endsWith("mobility:otherOptions");
        assertThat(answer(201, http.calls().post(REPAIR + "?option=1&seen=" + seen("")))
                        .path("round")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void whereNothingIsConfirmedThereIsNothingToRepair() throws IOException {
        assertThat(type(409, http.calls().get("/projects/" + PROJECT + "/editions/2019-spring/repair")))
                .endsWith("mobility:nothingConfirmed");
        assertThat(http.calls()
                        .get("/projects/" + PROJECT + "/editions/nope/repair")
                        .statusCode())
                .isEqualTo(404);
    }

    private String seen(String suppositions) throws IOException {
        return answer(200, http.calls().get(REPAIR + suppositions)).path("seen").asText();
    }

    private void withdrawL001() throws IOException {
        Path candidacies = folder.resolve("candidacies.csv");
        String row = "L001,2018-spring,2017-11-10T16:48,NL,,,,,yes,2017-12-13,2017-11-08,,";
        Files.writeString(candidacies, Files.readString(candidacies).replace(row + "SELECTED", row + "WITHDRAWN"));
        http.importDossier(folder);
    }

    private static JsonNode answer(int status, HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        return DocumentedAnswers.checked(response);
    }

    private static String type(int status, HttpResponse<String> response) {
        return answer(status, response).path("type").asText();
    }
}
