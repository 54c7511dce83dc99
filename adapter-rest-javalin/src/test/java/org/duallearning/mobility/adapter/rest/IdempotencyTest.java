package org.duallearning.mobility.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duallearning.mobility.adapter.rest.ProblemsTest.problem;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.duallearning.mobility.adapter.rest.journey.DossierZip;
import org.duallearning.mobility.adapter.rest.journey.HttpDriver;
import org.duallearning.mobility.eligibility.RuleBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requests that are sent again because their answer was lost. */
final class IdempotencyTest {
    private static final String ROUNDS = "/projects/erasmus-duaal-2018/editions/2018-spring/rounds";
    private static final String KEY = "2c5ea4c0-4067-11e9-8bad-9b1deb4d3b7d";

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
    void aRequestThatIsSentAgainIsAnsweredTheSameAndDoneOnce() {
        HttpResponse<String> first = propose(KEY);
        HttpResponse<String> again = propose(KEY);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.headers().firstValue("Idempotent-Replayed")).isEmpty();
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Idempotent-Replayed")).hasValue("true");
        for (String header : List.of("Location", "Content-Language", "Content-Type")) {
            assertThat(again.headers().firstValue(header))
                    .as(header)
                    .isPresent()
                    .isEqualTo(first.headers().firstValue(header));
        }
        assertThat(propose("another").body()).contains("\"round\": 2");
    }

    @Test
    void aKeyThatWasUsedForSomethingElseIsRefusedAndNothingIsDone() {
        propose(KEY);
        problem(
                http.calls().post(ROUNDS + "?mechanism=fairest", "Idempotency-Key", KEY),
                422,
                "mobility:idempotencyKeyReused");
        assertThat(http.calls().get(ROUNDS + "/2").statusCode()).isEqualTo(404);
    }

    @Test
    void anotherRuleBookUnderTheSameKeyIsRefusedAndTheFirstStaysInForce() {
        String path = "/projects/erasmus-duaal-2018/ruleBook";
        String first = RuleBook.standard().text().replaceFirst("\nbook .*\n", "\nbook first\n");
        HttpResponse<String> adopted = http.calls().send("PUT", path, "text/plain", first, "Idempotency-Key", KEY);
        assertThat(adopted.statusCode()).isEqualTo(200);
        assertThat(http.calls()
                        .send("PUT", path, "text/plain", first, "Idempotency-Key", KEY)
                        .body())
                .isEqualTo(adopted.body());
        String other = first.replaceFirst("\nbook .*\n", "\nbook other\n");
        problem(
                http.calls().send("PUT", path, "text/plain", other, "Idempotency-Key", KEY),
                422,
                "mobility:idempotencyKeyReused");
        assertThat(http.calls().get(path).body()).contains("\"ruleBook\": \"first\"");
    }

    @Test
    void anotherDecisionUnderTheSameKeyIsRefusedAndTheFirstStays() {
        String path = "/projects/erasmus-duaal-2018/candidacies/L003/2018-spring/assessment";
        String admitted =
                "{\"admits\": true, \"reason\": \"r\", \"role\": \"COORDINATOR\", \"decidedOn\": \"2018-01-15\"}";
        HttpResponse<String> decided =
                http.calls().send("PUT", path + "/decision", "application/json", admitted, "Idempotency-Key", KEY);
        assertThat(decided.statusCode()).isEqualTo(200);
        String refused = admitted.replace("true", "false");
        problem(
                http.calls().send("PUT", path + "/decision", "application/json", refused, "Idempotency-Key", KEY),
                422,
                "mobility:idempotencyKeyReused");
        assertThat(http.calls().get(path).body()).contains("\"admits\": true");
    }

    @Test
    void whatWasRefusedCanBeAskedAgainUnderTheSameKey() {
        String confirmation = ROUNDS + "/1/confirmation";
        problem(http.calls().post(confirmation, "Idempotency-Key", KEY), 404, "belgif:resourceNotFound");
        propose("another");
        HttpResponse<String> confirmed = http.calls().post(confirmation, "Idempotency-Key", KEY);
        assertThat(confirmed.statusCode()).isEqualTo(200);
        assertThat(http.calls().post(confirmation, "Idempotency-Key", KEY).body())
                .isEqualTo(confirmed.body());
    }

    @Test
    void ofManyThatAreSentAtOnceOneIsDone() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(5);
        try {
            Set<String> bodies = new HashSet<>();
            Callable<String> client = () -> propose(KEY).body();
            for (Future<String> answer : clients.invokeAll(Collections.nCopies(5, client))) {
                bodies.add(answer.get());
            }
            assertThat(bodies).hasSize(1);
            assertThat(http.calls().get(ROUNDS + "/2").statusCode()).isEqualTo(404);
        } finally {
            clients.shutdownNow();
        }
    }

    @Test
    void aKeyThatIsNoneIsNamed() {
        problem(propose("with space"), 400, "belgif:badRequest");
        problem(propose("x".repeat(256)), 400, "belgif:badRequest");
    }

    @Test
    void aDossierThatIsSentAgainInAnotherFormIsTheSame() {
        byte[] zip = DossierZip.of(Path.of("../adapter-cli/examples/erasmus-duaal"));
        HttpResponse<String> first =
                http.calls().postFile("/dossiers", "dossier", "a.zip", zip, "Idempotency-Key", KEY);
        HttpResponse<String> again =
                http.calls().postFile("/dossiers", "dossier", "a.zip", zip, "Idempotency-Key", KEY);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Idempotent-Replayed")).hasValue("true");
    }

    private HttpResponse<String> propose(String key) {
        return http.calls().post(ROUNDS, "Idempotency-Key", key);
    }
}
